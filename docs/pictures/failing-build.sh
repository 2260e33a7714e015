#!/usr/bin/env bash
# Draws docs/pictures/failing-build.svg: the README's example with one digit of a quote swapped, built, and what the build really said.
# usage: docs/pictures/failing-build.sh        (packs the working tree; needs what a build needs)
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
picture=$PWD/docs/pictures/failing-build.svg readme=$PWD/README.md
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet pack src/Factum.Package -c Release -v q --artifacts-path "$work/build" -o "$work/feed" -p:MinVerVersionOverride=0.0.1-picture > /dev/null
mkdir -p "$work/MyProject/documents" && cd "$work/MyProject"
cat > MyProject.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <RestoreAdditionalProjectSources>../feed</RestoreAdditionalProjectSources>
    <RestorePackagesPath>../packages</RestorePackagesPath>
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Factum" Version="0.0.1-picture" /></ItemGroup>
</Project>
PROJECT
# The first block of facts in the README; a line '=== path' begins a file.
awk '/^```facts$/ { on = 1; next } on && /^```$/ { exit } on && /^=== / { file = $2; next } on { print > file }' "$readme"
dotnet build -v q --tl:off > before.log || { cat before.log; exit 1; }
sed -i 's/\["founded in 1987"\]/["founded in 1978"]/' harbour.facts
if dotnet build -v q --tl:off > after.log; then echo "the build should have failed" >&2; exit 1; fi
# As printed, without the folders of this machine and the link that ends the line.
said=$(grep -m 1 -F 'harbour.facts(' after.log | sed -E 's|^[^ ]*/harbour\.facts|harbour.facts|; s| \(https://.*$||')

escape() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'; }
y=34
text() { # text class words…
    printf '  <text class="%s" x="20" y="%s">%s</text>\n' "$1" "$y" "$(printf '%s' "$2" | escape)"; y=$((y + 20))
}
{
    rows=$(grep -n '' harbour.facts | sed -n '5,10p')
    printf '<svg xmlns="http://www.w3.org/2000/svg" width="1260" height="292" viewBox="0 0 1260 292" role="img" aria-label="%s">\n' "A build that fails: $(printf '%s' "$said" | escape)"
    printf '  <style>text { font: 13.5px ui-monospace, Menlo, Consolas, monospace; white-space: pre; fill: #d4d4d4 } .quiet { fill: #8a8a8a } .error { fill: #ff7b72 }</style>\n'
    printf '  <rect width="1260" height="292" rx="8" fill="#1e1e1e" />\n'
    text quiet "documents/minutes.txt"
    text plain "     2 | $(sed -n 2p documents/minutes.txt)"
    y=$((y + 8)); text quiet "harbour.facts"
    while IFS= read -r row; do text plain "$(printf '%6d | %s' "${row%%:*}" "${row#*:}")"; done <<< "$rows"
    y=$((y + 8)); text quiet '$ dotnet build'
    text error "$said"
    y=$((y + 2)); text plain "Build FAILED."
    printf '</svg>\n'
} > "$picture"
echo "$picture: $said"

// Runs inside the extension host of a real editor, on a copy of samples/FerryDesk: exports run(), which throws where a test fails.
const assert = require('node:assert/strict');
const vscode = require('vscode');

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const file = name => vscode.Uri.joinPath(folder(), name);

async function until(what, find, patience = 30_000) {
  for (const end = Date.now() + patience; ;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function open(name) {
  const text = await vscode.workspace.openTextDocument(file(name));
  const editor = await vscode.window.showTextDocument(text);
  return { text, editor, at: words => text.positionAt(text.getText().indexOf(words)) };
}

const errors = name => vscode.languages.getDiagnostics(file(name)).filter(found => found.severity <= vscode.DiagnosticSeverity.Warning);
const shown = hovers => hovers.flatMap(hover => hover.contents.map(content => content.value ?? content)).join('\n');

const tests = {
  async 'the extension starts with a fact file'() {
    const { text } = await open('yard-letter.facts');
    assert.equal(text.languageId, 'facts');
    await until('the extension', () => vscode.extensions.getExtension('factum.factum')?.isActive);
  },

  async 'a word is a whole name, and letters of any script'() {
    const { text, at } = await open('minutes.facts');
    assert.equal(text.getText(text.getWordRangeAtPosition(at('edda-lindqvist').translate(0, 6))), 'edda-lindqvist');
    const other = await vscode.workspace.openTextDocument({ language: 'facts', content: 'person zoe "Zoë Żółw"\n' });
    assert.equal(other.getText(other.getWordRangeAtPosition(new vscode.Position(0, 18))), 'Żółw');
  },

  async 'a hover shows the quote where it stands in the document'() {
    const { text, at } = await open('yard-letter.facts');
    const hovers = await until('a hover', async () => {
      const found = await vscode.commands.executeCommand('vscode.executeHoverProvider', text.uri, at('39.5'));
      return found.length > 0 && found;
    });
    assert.match(shown(hovers), /39\.5 million euros/);
  },

  async 'a digit that the quote does not have is marked, and the fix puts it right'() {
    const { text, at } = await open('yard-letter.facts');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(text.uri, new vscode.Range(at('39.5'), at('39.5').translate(0, 4)), '35.9');
    await vscode.workspace.applyEdit(edit);
    const [wrong] = await until('an error', () => errors('yard-letter.facts').length > 0 && errors('yard-letter.facts'));
    assert.equal(text.getText(wrong.range).startsWith('35.9'), true, `marked was '${text.getText(wrong.range)}'`);
    const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', text.uri, wrong.range, 'quickfix');
    const fix = actions.find(action => action.edit && /39\.5/.test(action.title));
    assert(fix, `offered were: ${actions.map(action => action.title).join('; ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    await until('no error', () => errors('yard-letter.facts').length === 0);
    assert.match(text.getText(), /price\s+39\.5 million EUR/);
  },

  async 'a quote leads to its place in the document'() {
    const { text, at } = await open('minutes.facts');
    const found = await vscode.commands.executeCommand('vscode.executeDefinitionProvider', text.uri, at('employs 164').translate(0, 2));
    const target = found[0].targetUri ?? found[0].uri;
    assert.match(target.path, /committee-minutes\.txt$/);
  },

  async 'inside a quote the document goes on'() {
    const { text, editor, at } = await open('yard-letter.facts');
    await editor.edit(edit => edit.replace(new vscode.Range(at('74 metres long'), at('74 metres long').translate(0, 14)), '74 me'));
    const list = await until('a passage', async () => {
      const found = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', text.uri, at('74 me').translate(0, 5));
      return found.items.some(item => /74 metres long/.test(typeof item.label === 'string' ? item.label : item.label.label)) && found;
    });
    assert(list.items.length > 0);
    assert.deepEqual(list.items.filter(item => item.kind === vscode.CompletionItemKind.Snippet).map(item => item.label), []);
  },

  async 'a snippet is offered where a declaration may begin, and written out'() {
    const { text, editor } = await open('evening-post.facts');
    const end = text.lineAt(text.lineCount - 1).range.end;
    const list = await until('a snippet', async () => {
      const found = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', text.uri, end);
      return found.items.some(item => item.kind === vscode.CompletionItemKind.Snippet) && found;
    });
    const label = item => typeof item.label === 'string' ? item.label : item.label.label;
    assert.equal(list.items.filter(item => item.kind === vscode.CompletionItemKind.Snippet && /^firm/i.test(label(item))).length, 1);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'facts', name: 'Firm' });
    assert.match(text.getText(), /firm harbour-books "Harbour Books" \{/);
  },

  async 'a selection of a document becomes a citation'() {
    const { editor, at } = await open('documents/yard-letter.md');
    editor.selection = new vscode.Selection(at('39.5 million euros'), at('39.5 million euros').translate(0, 18));
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('factum.copyCitation');
    assert.equal(await vscode.env.clipboard.readText(), '[yard-letter: "39.5 million euros"]');
  },

  async 'what cannot be cited is said, and the clipboard stays'() {
    const { editor } = await open('FactBox.cs');
    editor.selection = new vscode.Selection(0, 0, 0, 5);
    await vscode.env.clipboard.writeText('mine');
    await vscode.commands.executeCommand('factum.copyCitation');
    assert.equal(await vscode.env.clipboard.readText(), 'mine');
  },

  async 'an entity is renamed across files and in the lock'() {
    const { text, at } = await open('minutes.facts');
    const edit = await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', text.uri, at('northfold'), 'north-lines');
    const names = edit.entries().map(([uri]) => uri.path.split('/').at(-1)).sort();
    assert.deepEqual(names, ['evening-post.facts', 'facts.lock', 'minutes.facts']);
  },

  async 'the cited passages of a document are marked, and follow the facts'() {
    const extension = vscode.extensions.getExtension('factum.factum');
    const { text, at } = await open('documents/yard-letter.md');
    const marks = () => extension.exports.citedPassages(text.uri).map(range => text.getText(range).replace(/\s+/g, ' '));
    await until('marks', () => marks().includes('39.5 million euros'));
    const [found] = await vscode.commands.executeCommand('vscode.executeDefinitionProvider', text.uri, at('39.5 million euros').translate(0, 3));
    assert.match((found.targetUri ?? found.uri).path, /yard-letter\.facts$/);
    const facts = await vscode.workspace.openTextDocument(file('yard-letter.facts'));
    const edit = new vscode.WorkspaceEdit(), start = facts.positionAt(facts.getText().indexOf('["39.5'));
    edit.delete(facts.uri, new vscode.Range(start, facts.lineAt(start.line).range.end));
    await vscode.workspace.applyEdit(edit);
    await until('one mark less', () => marks().length > 0 && !marks().includes('39.5 million euros'));
    await vscode.window.showTextDocument(facts);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  },

  async 'every verb answers'() {
    const { text, at } = await open('minutes.facts');
    const place = at('northfold');
    const ask = (what, ...more) => vscode.commands.executeCommand(`vscode.${what}`, text.uri, ...more);
    const verbs = {
      executeDocumentSymbolProvider: [], executeReferenceProvider: [place], executeDocumentHighlights: [place], executeFoldingRangeProvider: [], executeSelectionRangeProvider: [[place]],
      executeCodeLensProvider: [], executeLinkProvider: [],
    };
    for (const [verb, more] of Object.entries(verbs)) await until(verb, async () => (await ask(verb, ...more))?.length > 0);
    const { text: letter } = await open('yard-letter.facts');
    const hints = await until('a hint', async () => (await vscode.commands.executeCommand('vscode.executeInlayHintProvider', letter.uri, new vscode.Range(0, 0, letter.lineCount, 0)))?.map(hint => hint.label));
    assert.deepEqual(hints, ['∈ [39.45, 39.55) million EUR']);
    await open('minutes.facts');
    assert((await ask('provideDocumentSemanticTokens')).data.length > 0);
    assert((await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'northfold')).length > 0);
    const lenses = await ask('executeCodeLensProvider');
    assert.match(lenses.map(lens => lens.command?.title).join('\n'), /citations? verified · \d+ origins?/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(text.uri, at('founded'), '  ');
    await vscode.workspace.applyEdit(edit);
    assert.equal((await ask('executeFormatDocumentProvider', { tabSize: 4, insertSpaces: true })).length, 1);
  },

  async 'the lock is written for the project of what is open'() {
    await open('documents/yard-letter.md');
    await vscode.workspace.fs.delete(file('facts.lock'));
    await vscode.commands.executeCommand('factum.lockProject');
    assert.match(Buffer.from(await vscode.workspace.fs.readFile(file('facts.lock'))).toString('utf8'), /^factum-lock 2\nclaim evening-post /);
  },

  async 'values that no fact cites are hinted at where the settings say so'() {
    await open('documents/committee-minutes.txt');
    const hints = () => vscode.languages.getDiagnostics(file('documents/committee-minutes.txt')).map(found => found.message);
    await until('no hint', () => hints().length === 0);
    const settings = vscode.workspace.getConfiguration('factum');
    await settings.update('hints.uncited', true, vscode.ConfigurationTarget.Workspace);
    await until('a hint', () => hints().some(hint => /14 March 2026/.test(hint)));
    await settings.update('hints.uncited', undefined, vscode.ConfigurationTarget.Workspace);
    await until('no hint again', () => hints().length === 0);
  },

  async 'the project decides who shows diagnostics, and the setting before it'() {
    const { text, at } = await open('yard-letter.facts');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(text.uri, new vscode.Range(at('39.5'), at('39.5').translate(0, 4)), '35.9');
    await vscode.workspace.applyEdit(edit);
    await until('an error', () => errors('yard-letter.facts').length > 0);
    const props = vscode.Uri.joinPath(folder(), 'Directory.Build.props');
    await vscode.workspace.fs.writeFile(props, Buffer.from('<Project><PropertyGroup><FactumEditorDiagnostics>compiler</FactumEditorDiagnostics></PropertyGroup></Project>'));
    await until('silence', () => errors('yard-letter.facts').length === 0);
    const settings = vscode.workspace.getConfiguration('factum');
    await settings.update('diagnostics', 'server', vscode.ConfigurationTarget.Workspace);
    await until('an error again', () => errors('yard-letter.facts').length > 0);
    await settings.update('diagnostics', undefined, vscode.ConfigurationTarget.Workspace);
    await until('silence again', () => errors('yard-letter.facts').length === 0);
    await vscode.workspace.fs.delete(props);
    await until('an error in the end', () => errors('yard-letter.facts').length > 0);
  },

  async 'a fact file that was never saved is checked'() {
    const text = await vscode.workspace.openTextDocument({ language: 'facts', content: 'frim books "Books"\n' });
    await vscode.window.showTextDocument(text);
    await until('an error', () => vscode.languages.getDiagnostics(text.uri).length > 0);
  },

  async 'a report of a file opens beside it'() {
    await open('minutes.facts');
    await vscode.commands.executeCommand('factum.showReport');
    await until('the preview', () => vscode.window.tabGroups.all.flatMap(group => group.tabs).some(tab => /minutes\.facts/.test(tab.label) && /preview/i.test(`${tab.label} ${tab.input?.viewType}`)));
    const text = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'factum-report', path: `${file('minutes.facts').path}.md` }));
    assert.match(text.getText(), /Northfold Lines/);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  },

  async 'every command is there'() {
    const all = await vscode.commands.getCommands(true);
    for (const command of ['lockProject', 'copyCitation', 'showReport', 'restart', 'showLog']) assert(all.includes(`factum.${command}`), command);
  },

  async 'the log is shown'() {
    await vscode.commands.executeCommand('factum.showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  },

  async 'a restart checks again'() {
    await open('minutes.facts');
    await vscode.commands.executeCommand('factum.restart');
    const { text, at } = await open('minutes.facts');
    await until('a hover', async () => (await vscode.commands.executeCommand('vscode.executeHoverProvider', text.uri, at('164'))).length > 0);
  },
};

exports.run = async () => {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`[test] ok: ${name}`);
    } catch (error) {
      failed++;
      console.error(`[test] FAILED: ${name}\n[test] ${error.stack.replaceAll('\n', '\n[test] ')}`);
    }
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  console.log(`[test] ${Object.keys(tests).length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
};

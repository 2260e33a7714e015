import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Server } from './server';
import { type Command, type Outcome, run, withArguments } from './tool';

/** Writes `facts.lock` for the folder of the open file. */
export async function lock(server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const tool = await server.tool();
  const folder = folderOf(vscode.window.activeTextEditor?.document.uri);
  if (!tool || folder === undefined) return explainFolder(tool);
  if (!await vscode.workspace.saveAll(false)) return;
  const root = await projectOf(folder);
  const outcome = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Locking the facts of ${path.basename(root)}` },
    () => run(withArguments(tool, 'lock', root), root));
  await tell(outcome, log);
}

/** Copies the selected words of a document as the citation that finds them. */
export async function cite(server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const tool = await server.tool();
  if (!tool || !editor) return explainFolder(tool);
  const words = editor.document.getText(editor.selection).replace(/\s+/gu, ' ').trim();
  if (words === '') {
    void vscode.window.showInformationMessage('Select the words of the document that state the fact.');
    return;
  }

  if (editor.document.isDirty && !await editor.document.save()) return;
  const file = editor.document.uri.fsPath, root = await projectOf(path.dirname(file));
  const line = editor.selection.start.line + 1;
  const outcome = await run(withArguments(tool, 'cite', file, words, root, '--line', String(line), '--brief'), root);
  if (outcome.code !== 0) return tell(outcome, log);
  const citation = outcome.output.trim();
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(`$(quote) Copied ${citation}`, 5000);
}

/** Opens what is known of the claims of the open file, beside it. */
export async function report(server: Server, reports: Reports): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  if (!server.isRunning) await server.restart();
  if (!server.isRunning) return;
  if (!server.knows('factum.report')) {
    void vscode.window.showWarningMessage('This version of the tool writes no reports. Update it with `dotnet tool update --global Factum.Tool`.');
    return;
  }

  const { markdown } = await server.execute<{ markdown: string }>('factum.report', { uri: uri.toString() });
  await reports.show(uri, markdown);
}

/** Reports as read-only documents of their own, shown by the editor's preview of Markdown. */
export class Reports implements vscode.TextDocumentContentProvider {
  static readonly scheme = 'factum-report';
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  async show(file: vscode.Uri, markdown: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: Reports.scheme, path: `${file.path}.md` });
    this.texts.set(uri.path, markdown);
    this.changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? '';
  }
}

function folderOf(uri: vscode.Uri | undefined): string | undefined {
  return uri?.scheme === 'file' ? path.dirname(uri.fsPath) : vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
}

/** The nearest folder upwards with a lock or a project; else the workspace's. */
async function projectOf(folder: string): Promise<string> {
  const end = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(folder))?.uri.fsPath ?? folder;
  for (let at = folder; ; at = path.dirname(at)) {
    const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.file(at))).map(([name]) => name);
    if (names.some(name => name === 'facts.lock' || name.endsWith('.csproj'))) return at;
    if (at === end || at === path.dirname(at)) return end;
  }
}

function explainFolder(tool: Command | undefined): void {
  if (tool) void vscode.window.showInformationMessage('Open a folder with fact files first.');
}

async function tell(outcome: Outcome, log: vscode.LogOutputChannel): Promise<void> {
  const text = `${outcome.output}\n${outcome.errors}`.trim();
  log.info(text);
  const last = text.split('\n').at(-1) ?? '', show = 'Show the log';
  const choice = outcome.code === 0
    ? await vscode.window.showInformationMessage(last, show)
    : await vscode.window.showErrorMessage(text.split('\n')[0] ?? last, show);
  if (choice === show) log.show();
}

import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Server } from './server';

/** Writes `facts.lock` for the project of the open file. */
export async function lock(server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const uri = nearest();
  if (!uri) {
    void vscode.window.showInformationMessage('Open a folder with fact files first.');
    return;
  }

  // What is locked is what is on disk: others build from that.
  if (!await server.isReady() || !await vscode.workspace.saveAll(false)) return;
  try {
    const { message } = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Locking facts' },
      () => server.execute<{ message: string }>('factum.lock', { uri: uri.toString() }));
    log.info(message);
    vscode.window.setStatusBarMessage(`$(lock) ${message}`, 8000);
  } catch (error) {
    explain(error, log);
  }
}

/** Copies the selected words of a document as the citation that finds them. */
export async function cite(server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage('Select the words of the document that state the fact.');
    return;
  }

  if (!await server.isReady()) return;
  try {
    const { start, end } = editor.selection;
    const { text, sources } = await server.execute<{ text: string; sources: string[] }>('factum.cite', { uri: editor.document.uri.toString(), range: { start, end } });
    const [first = ''] = sources;
    const source = sources.length > 1 ? await vscode.window.showQuickPick(sources, { placeHolder: 'Several sources name this document' }) : first;
    if (source === undefined) return;
    const citation = `[${source}${text.slice(`[${first}`.length)}`;
    await vscode.env.clipboard.writeText(citation);
    vscode.window.setStatusBarMessage(`$(quote) Copied ${citation}`, 5000);
  } catch (error) {
    explain(error, log);
  }
}

/** Opens what is known of the claims of the open file, beside it. */
export async function report(server: Server, reports: Reports, log: vscode.LogOutputChannel): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || !await server.isReady()) return;
  try {
    const { markdown } = await server.execute<{ markdown: string }>('factum.report', { uri: uri.toString() });
    await reports.show(uri, markdown);
  } catch (error) {
    explain(error, log);
  }
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

/** A file by which the server finds the project: the lock that lies, or would lie, beside the open file or in the workspace's folder. */
function nearest(): vscode.Uri | undefined {
  const open = vscode.window.activeTextEditor?.document.uri;
  const folder = open?.scheme === 'file' ? vscode.Uri.file(path.dirname(open.fsPath)) : vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, 'facts.lock');
}

/** What the server refuses it says in a sentence. */
function explain(error: unknown, log: vscode.LogOutputChannel): void {
  const why = error instanceof Error ? error.message : String(error);
  log.error(why);
  void vscode.window.showErrorMessage(why);
}

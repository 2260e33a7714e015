import * as vscode from 'vscode';
import { cite, lock, report, Reports } from './commands';
import { Passages } from './passages';
import { Server } from './server';

/** What other extensions, and tests, may ask. */
export interface Exports {
  /** The passages of an open document that facts cite, as they are marked. */
  citedPassages(document: vscode.Uri): readonly vscode.Range[];
}

/** Called by the editor when the first fact file is opened, or a folder with some. */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
  const log = vscode.window.createOutputChannel('Factum', { log: true });
  const status = vscode.languages.createLanguageStatusItem('factum.server', [{ language: 'facts' }, { language: 'facts-lock' }]);
  status.name = 'Factum language server';
  status.command = { command: 'factum.showLog', title: 'Show the log' };
  const passages = new Passages(), server = new Server(log, status, passages), reports = new Reports();
  // Not the names of the server's own commands: its client registers those under theirs.
  const command = (name: string, action: () => unknown) => vscode.commands.registerCommand(name, action);
  context.subscriptions.push(
    log, status, passages, server,
    vscode.workspace.registerTextDocumentContentProvider(Reports.scheme, reports),
    command('factum.lockProject', () => lock(server, log)),
    command('factum.copyCitation', () => cite(server, log)),
    command('factum.showReport', () => report(server, reports, log)),
    command('factum.restart', () => server.restart()),
    command('factum.showLog', () => log.show()),
    vscode.workspace.onDidChangeConfiguration(change => {
      // The server takes all other settings while it runs.
      if (change.affectsConfiguration('factum.server')) void server.restart();
    }));
  await server.restart();
  return { citedPassages: document => passages.of(document) };
}

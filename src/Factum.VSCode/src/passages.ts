import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Range } from 'vscode-languageclient';

/** What the server says of a document that is open: which of its passages facts cite. */
interface Told {
  readonly uri: string;
  readonly version: number;
  readonly passages: Range[];
}

/** Marks the cited passages of documents, as long as they are on the screen: highlights of the editor would come and go with the cursor. */
export class Passages implements vscode.Disposable {
  private readonly marked = new Map<string, readonly vscode.Range[]>();
  private readonly style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('factum.citedPassageBackground'),
    borderColor: new vscode.ThemeColor('factum.citedPassageBorder'),
    borderStyle: 'solid',
    borderWidth: '0 0 1px 0',
    overviewRulerColor: new vscode.ThemeColor('factum.citedPassageBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private readonly listening = [
    vscode.window.onDidChangeVisibleTextEditors(editors => editors.forEach(editor => this.show(editor))),
    vscode.workspace.onDidCloseTextDocument(document => this.marked.delete(document.uri.toString())),
  ];

  /** Before the client starts: the first word may come with the first check. */
  listenTo(client: LanguageClient): void {
    client.onNotification('factum/citedPassages', (told: Told) => {
      const uri = client.protocol2CodeConverter.asUri(told.uri).toString();
      const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri);
      // Of an older text: the editor moves the marks itself until the next word comes.
      if (document && document.version !== told.version) return;
      this.marked.set(uri, told.passages.map(passage => client.protocol2CodeConverter.asRange(passage)));
      vscode.window.visibleTextEditors.filter(editor => editor.document.uri.toString() === uri).forEach(editor => this.show(editor));
    });
  }

  of(uri: vscode.Uri): readonly vscode.Range[] {
    return this.marked.get(uri.toString()) ?? [];
  }

  /** Nobody vouches for them any more. */
  clear(): void {
    this.marked.clear();
    vscode.window.visibleTextEditors.forEach(editor => this.show(editor));
  }

  dispose(): void {
    this.listening.forEach(listener => listener.dispose());
    this.style.dispose();
  }

  private show(editor: vscode.TextEditor): void {
    editor.setDecorations(this.style, this.of(editor.document.uri));
  }
}

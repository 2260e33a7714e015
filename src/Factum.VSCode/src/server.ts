import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, RevealOutputChannelOn, State, type ServerOptions } from 'vscode-languageclient/node';
import type { Passages } from './passages';
import { findTool, withArguments } from './tool';

/** The language server of this window: started, restarted, stopped, one at a time. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private pending: Promise<void> = Promise.resolve();

  constructor(private readonly log: vscode.LogOutputChannel, private readonly status: vscode.LanguageStatusItem, private readonly passages: Passages) {}

  /** Whether the server runs, started anew where it does not; why not, the user has been told then. */
  async isReady(): Promise<boolean> {
    if (!this.isRunning) await this.restart();
    return this.isRunning;
  }

  /** Stops what runs and starts anew, after whatever start or stop is under way. */
  restart(): Promise<void> {
    this.pending = this.pending.then(async () => {
      await this.stop();
      await this.start();
    });
    return this.pending;
  }

  private get isRunning(): boolean {
    return this.client?.state === State.Running;
  }

  execute<T>(command: string, argument: unknown): Promise<T> {
    if (!this.client) return Promise.reject(new Error('The language server does not run.'));
    return this.client.sendRequest<T>('workspace/executeCommand', { command, arguments: [argument] });
  }

  dispose(): void {
    this.pending = this.pending.then(() => this.stop());
  }

  private async start(): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
    this.show('starting', vscode.LanguageStatusSeverity.Information);
    const tool = await findTool(folder);
    if (!tool) {
      this.show('not found', vscode.LanguageStatusSeverity.Error);
      this.log.error('No tool: neither `factum` on the path nor `dotnet tool run factum` in this folder answers, or the one of the setting factum.server.command does not.');
      void this.offerRemedy();
      return;
    }

    const command = withArguments(tool, 'lsp');
    this.log.info(`Starting ${[command.program, ...command.args].join(' ')}`);
    const server: ServerOptions = { command: command.program, args: [...command.args], options: folder === undefined ? {} : { cwd: folder } };
    this.client = new LanguageClient('factum', 'Factum', server, this.options());
    this.passages.listenTo(this.client);
    try {
      await this.client.start();
      this.show(this.client.initializeResult?.serverInfo?.version ?? 'running', vscode.LanguageStatusSeverity.Information);
    } catch (error) {
      this.client = undefined;
      this.show('failed', vscode.LanguageStatusSeverity.Error);
      this.log.error(String(error));
      void this.offerLog(`The Factum language server could not be started: ${String(error)}`);
    }
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.passages.clear();
    if (client?.state === State.Running) await client.stop();
    await client?.dispose();
  }

  private options(): LanguageClientOptions {
    const settings = vscode.workspace.getConfiguration('factum');
    const documents = settings.get<string[]>('documents', []);
    return {
      documentSelector: [{ language: 'facts', scheme: 'file' }, { language: 'facts', scheme: 'untitled' }, { language: 'facts-lock', scheme: 'file' }, { scheme: 'file', pattern: '**/*.{txt,md}' }],
      // Which files to watch the server says itself.
      synchronize: { configurationSection: 'factum' },
      initializationOptions: {
        documents: documents.length > 0 ? documents : undefined,
        diagnostics: settings.get<string>('diagnostics'),
        asOf: settings.get<string>('asOf'),
        hints: { uncited: settings.get<boolean>('hints.uncited') === true },
        passages: true,
      },
      outputChannel: this.log,
      // A refusal, such as of a new name, is shown where it was asked for.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    };
  }

  private show(text: string, severity: vscode.LanguageStatusSeverity): void {
    this.status.text = `Factum: ${text}`;
    this.status.severity = severity;
  }

  private async offerRemedy(): Promise<void> {
    const install = 'How to install it', set = 'Name it in the settings';
    const choice = await vscode.window.showErrorMessage('The tool `factum` was not found, so fact files are not checked. Install it with `dotnet tool install --global Factum.Tool`.', install, set);
    if (choice === install) await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'factum.factum#start');
    if (choice === set) await vscode.commands.executeCommand('workbench.action.openSettings', 'factum.server.command');
  }

  private async offerLog(message: string): Promise<void> {
    const show = 'Show the log';
    if (await vscode.window.showErrorMessage(message, show) === show) this.log.show();
  }
}

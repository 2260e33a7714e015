import { execFile } from 'node:child_process';
import * as vscode from 'vscode';

/** How a program is started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Finds the tool: the setting, else `factum` on the path, else the tool that the folder's manifest names. Undefined where none answers. */
export async function findTool(folder: string | undefined): Promise<Command | undefined> {
  const set = vscode.workspace.getConfiguration('factum').get<string[]>('server.command', []);
  const [program, ...args] = set;
  const candidates: Command[] = program !== undefined
    ? [{ program, args }]
    : [{ program: 'factum', args: [] }, { program: 'dotnet', args: ['tool', 'run', 'factum'] }];
  for (const candidate of candidates) {
    if (await answers(candidate, folder)) return candidate;
  }
  return undefined;
}

/** Whether a command is the tool: it says its version. */
function answers(command: Command, folder: string | undefined): Promise<boolean> {
  const { program, args } = withArguments(command, '--version');
  return new Promise(resolve => execFile(program, [...args], { cwd: folder }, error => resolve(error === null)));
}

/** The same command with more arguments. */
export const withArguments = (command: Command, ...args: string[]): Command => ({ program: command.program, args: [...command.args, ...args] });

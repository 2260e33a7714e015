import { execFile } from 'node:child_process';
import * as vscode from 'vscode';

/** How a program is started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** What a program said, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end; its exit code is no exception, and only a program that cannot be started is one. */
export function run(command: Command, folder: string | undefined): Promise<Outcome> {
  return new Promise((resolve, reject) =>
    execFile(command.program, [...command.args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, output, errors) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    }));
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
async function answers(command: Command, folder: string | undefined): Promise<boolean> {
  try {
    return (await run(withArguments(command, '--version'), folder)).code === 0;
  } catch {
    // There is no such program: the next candidate.
    return false;
  }
}

/** The same command with more arguments. */
export const withArguments = (command: Command, ...args: string[]): Command => ({ program: command.program, args: [...command.args, ...args] });

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT, toolScript } from './paths.ts';

export interface CommandOptions {
  env?: Record<string, string>;
  /** What each line of output is shown as; `undefined` leaves it out. Without it the output goes straight through. */
  showLine?: ((line: string) => string | undefined) | undefined;
}

/** Runs a program in the project folder, its output visible as it comes. @returns its exit code, 1 if a signal ended it. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, showLine }: CommandOptions = {},
): Promise<number> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', showLine ? 'pipe' : 'inherit', showLine ? 'pipe' : 'inherit'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream || !showLine) continue;
    createInterface({ input: stream }).on('line', (line) => {
      const shown = showLine(line);
      if (shown !== undefined) console.log(shown);
    });
  }
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Runs an installed tool with this very Node. */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<number> {
  return runCommand(process.execPath, [toolScript(packageName, command), ...args], options);
}

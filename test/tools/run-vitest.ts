import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandOptions, runTool } from './run-command.ts';
import { type Tally, tallyOf, type VitestReport } from './tally.ts';

interface VitestOptions extends CommandOptions {
  /** Only this part of its files: `1/3`. */
  shard?: string;
}

/** Runs one of the projects of `vitest.config.ts`, its output visible as it comes. */
export async function runVitest(
  project: string,
  { env, showLine, shard }: VitestOptions = {},
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'kefu-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...reporters];
  if (shard) args.push(`--shard=${shard}`);
  const exitCode = await runTool('vitest', 'vitest', args, { ...(env && { env }), showLine });
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as VitestReport,
    () => undefined,
  );
  await rm(folder, { recursive: true, force: true });
  return tallyOf(report, exitCode);
}

/** The whole test command. Its last line is the count; the exit code is 1 if anything failed. */

import { BROWSERS, findBrowser } from './browser/harness/find-browser.ts';
import { buildLivePages, buildPracticeShop } from './sites/build.ts';
import { buildExtension } from './tools/build-extension.ts';
import { buildDifferences } from './tools/compare-builds.ts';
import { buildDir } from './tools/paths.ts';
import { runTool } from './tools/run-command.ts';
import { runVitest } from './tools/run-vitest.ts';
import { check, lastLine, sum, type Tally } from './tools/tally.ts';

const ZONES = ['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Auckland'];
const ROOMS = ['lib', 'entrypoints', 'components'];

const results: { name: string; tally: Tally }[] = [];

/** Runs one stage under a heading; an exception is one failure. @returns true if nothing in it failed. */
async function stage(name: string, run: () => Promise<Tally>): Promise<boolean> {
  console.log(`\n━━ ${name} ━━`);
  const started = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return check(false);
  });
  results.push({ name, tally });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed > 0 ? '✘' : '✔'} ${name}: ${lastLine(tally)} (${seconds} s)`);
  return tally.failed === 0;
}

const tool = (packageName: string, command: string, args: string[]) => async () =>
  check((await runTool(packageName, command, args)) === 0);

const allTrue = (answers: boolean[]) => answers.every((answer) => answer);

const found: boolean[] = [];
for (const kind of BROWSERS) {
  const isFound = await stage(`Browser for the tests: ${kind}`, async () => {
    console.log(await findBrowser(kind));
    return check(true);
  });
  found.push(isFound);
}

await stage('Format and lint', tool('@biomejs/biome', 'biome', ['check', '.']));
await stage('Import rules', async () => check((await runImportRules()) === 0));
await stage('Types', tool('typescript', 'tsc', ['--noEmit']));
await stage(
  'Types of the practice shop',
  tool('typescript', 'tsc', ['--noEmit', '-p', 'test/sites/practice-shop']),
);

await stage(
  'Types of the live pages',
  tool('typescript', 'tsc', ['--noEmit', '-p', 'test/sites/live']),
);

for (const zone of ZONES) {
  await stage(`Unit tests of the rules in ${zone}`, () =>
    runVitest('domain', { env: { TZ: zone } }),
  );
}
await stage('Unit tests of what knows no time', () => runVitest('timeless'));
await stage('Unit tests', () => runVitest('unit'));

const built: boolean[] = [];
for (const flavour of ['shipped', 'demo'] as const) {
  for (const kind of BROWSERS) {
    const name = `Build for ${kind}, ${flavour}`;
    built.push(await stage(name, async () => check((await buildExtension(kind, flavour)) === 0)));
  }
}
built.push(
  await stage('Build of the practice shop', async () => {
    await buildPracticeShop();
    return check(true);
  }),
);
built.push(
  await stage('Build of the live pages', async () => {
    await buildLivePages();
    return check(true);
  }),
);
for (const kind of BROWSERS) {
  await stage(`Demo build for ${kind} is the shipped one with loopback permission`, async () => {
    const shipped = buildDir(kind, 'shipped');
    const differences = await buildDifferences(shipped, buildDir(kind, 'demo'));
    for (const difference of differences) console.error(difference);
    return check(differences.length === 0);
  });
}

/**
 * Two at a time: one after the other they alone take a quarter of an hour on a slow machine. Firefox, which is slower, is
 * begun first; its last parts stand at the end so that both halves of the machine stop at about the same time.
 */
const parts = [
  { kind: 'firefox', shard: '1/4' },
  { kind: 'chromium', shard: '1/3' },
  { kind: 'firefox', shard: '2/4' },
  { kind: 'chromium', shard: '2/3' },
  { kind: 'firefox', shard: '3/4' },
  { kind: 'chromium', shard: '3/3' },
  { kind: 'firefox', shard: '4/4' },
] as const;
const toRun = [...parts];
async function runParts(): Promise<void> {
  for (let part = toRun.shift(); part; part = toRun.shift()) {
    const { kind, shard } = part;
    await stage(`Browser tests in ${kind}, ${shard}`, async () => {
      if (allTrue(built) && found[BROWSERS.indexOf(kind)]) {
        const showLine = (line: string) => `${kind} │ ${line}`;
        return runVitest('browser', { env: { KEFU_BROWSER: kind }, showLine, shard });
      }
      console.error('Not run: the browser or a build is missing, see above.');
      return check(false);
    });
  }
}
await Promise.all([runParts(), runParts()]);

const failures = results.filter(({ tally }) => tally.failed > 0);
if (failures.length > 0) console.log('\nFailed:');
for (const { name, tally } of failures) console.log(`  ✘ ${name}: ${lastLine(tally)}`);
const total = sum(results.map(({ tally }) => tally));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${lastLine(total)}`);

/** Its advice to install an older TypeScript is left out: it reads the sources with swc. */
function runImportRules(): Promise<number> {
  let isAdvice = false;
  const showLine = (line: string) => {
    if (line.includes('missing-tsc-transpiler')) isAdvice = true;
    else if (isAdvice && /^\S/.test(line)) isAdvice = false;
    return isAdvice ? undefined : line;
  };
  const args = [...ROOMS, '-c', '.dependency-cruiser.mjs'];
  return runTool('dependency-cruiser', 'depcruise', args, { showLine });
}

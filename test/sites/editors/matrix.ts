/** Prints what insertion does in every editor: `node test/sites/editors/matrix.ts [chromium|firefox] [editor …]`. */

import { BROWSERS, type BrowserKind } from '../../browser/harness/find-browser.ts';
import { buildEditors } from './build.ts';
import { CASES } from './cases.ts';
import type { Place } from './editor.ts';
import { ROWS } from './rows.ts';
import { type Stage, startStage } from './stage.ts';

const NAME_WIDTH = 26;
const isKind = (word: string): word is BrowserKind => BROWSERS.some((kind) => kind === word);
const words = process.argv.slice(2);
const kinds = words.some(isKind) ? words.filter(isKind) : BROWSERS;
const named = words.filter((word) => !isKind(word));

const rows = ROWS.filter(([editor]) => named.length === 0 || named.includes(editor));

await buildEditors();
let good = 0;
let bad = 0;
for (const kind of kinds) {
  const started = performance.now();
  const stage = await startStage(kind);
  console.log(`\n${kind.padEnd(NAME_WIDTH)}${CASES.map(({ name }) => name).join(' | ')}`);
  for (const [editor, place] of rows) await printRow(stage, editor, place);
  await stage.close();
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`\n${good} of ${good + bad} as they should be`);
process.exitCode = bad > 0 ? 1 : 0;

async function printRow(stage: Stage, editor: string, place: Place): Promise<void> {
  const marks: string[] = [];
  const faults: string[] = [];
  for (const { name, run } of CASES) {
    await stage.open(editor, place);
    const fault = await run(stage, editor).catch((error: unknown) => String(error));
    if (fault) bad++;
    else good++;
    marks.push((fault ? '✘' : '✔').padEnd(name.length));
    if (fault) faults.push(`    ${name}: ${fault}`);
  }
  const label = place === 'page' ? editor : `${editor}, ${place}`;
  console.log(`${label.padEnd(NAME_WIDTH)}${marks.join(' | ')}`);
  for (const fault of faults) console.log(fault);
}

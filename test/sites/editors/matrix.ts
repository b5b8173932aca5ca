/**
 * Prints what insertion does in every editor:
 * `node test/sites/editors/matrix.ts [--unmarked] [chromium|firefox] [editor …]`.
 * With `--unmarked` the marks of known editors are ignored, so that each is one nobody has told of.
 */

import { BROWSERS, type BrowserKind } from '../../browser/harness/find-browser.ts';
import { buildEditors } from './build.ts';
import { CASES, type Case, REFUSAL } from './cases.ts';
import type { Place } from './editor.ts';
import { ALL_ROWS, REFUSING } from './rows.ts';
import { type Stage, startStage } from './stage.ts';
import { TRIALS, tryUnmarked, UNMARKED } from './unmarked.ts';

const NAME_WIDTH = 28;
const isKind = (word: string): word is BrowserKind => BROWSERS.some((kind) => kind === word);
const words = process.argv.slice(2).filter((word) => word !== '--unmarked');
const isUnmarked = process.argv.includes('--unmarked');
const kinds = words.some(isKind) ? words.filter(isKind) : BROWSERS;
const named = words.filter((word) => !isKind(word));
const isAsked = (editor: string) => named.length === 0 || named.includes(editor);

const totals = new Map<string, number>();
const count = (outcome: string) => totals.set(outcome, (totals.get(outcome) ?? 0) + 1);
const printRow = (label: string, marks: string[], details: string[]) => {
  console.log(label.padEnd(NAME_WIDTH) + marks.join(' | '));
  for (const detail of details) console.log(`    ${detail}`);
};

await buildEditors();
for (const kind of kinds) {
  const started = performance.now();
  const stage = await startStage(kind);
  console.log(`\n${kind}: ${isUnmarked ? 'as if no editor were known' : 'each editor as it is'}`);
  await (isUnmarked ? printUnmarked(stage) : printAll(stage));
  await stage.close();
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`\n${Array.from(totals, ([outcome, times]) => `${times} ${outcome}`).join(', ')}`);
const isGood = !['wrong', 'lie', 'broken'].some((outcome) => totals.has(outcome));
process.exitCode = isGood ? 0 : 1;

/** A column for each case, a row for each editor in each place. */
async function printAll(stage: Stage): Promise<void> {
  console.log('✔ the editor holds and sends exactly the text, ✘ it does not');
  printRow(
    '',
    CASES.map(({ name }) => name),
    [],
  );
  for (const [editor, place] of ALL_ROWS)
    if (isAsked(editor)) await runRow(stage, editor, place, CASES);
  printRow('', [REFUSAL.name], []);
  for (const [editor, place] of REFUSING) {
    if (isAsked(editor)) await runRow(stage, editor, place, [REFUSAL]);
  }
}

async function runRow(
  stage: Stage,
  editor: string,
  place: Place,
  cases: readonly Case[],
): Promise<void> {
  const marks: string[] = [];
  const faults: string[] = [];
  for (const { name, run } of cases) {
    await stage.open(editor, place);
    const fault = await run(stage, editor).catch((error: unknown) => String(error));
    count(fault ? 'wrong' : 'as they should be');
    marks.push((fault ? '✘' : '✔').padEnd(name.length));
    if (fault) faults.push(`${name}: ${fault}`);
  }
  printRow(place === 'page' ? editor : `${editor}, ${place}`, marks, faults);
}

async function printUnmarked(stage: Stage): Promise<void> {
  console.log(
    'right; refused with the draft as it was; a lie: success reported, another text held or sent; broken: refused, the draft changed',
  );
  printRow(
    '',
    TRIALS.map(({ name }) => name),
    [],
  );
  for (const editor of UNMARKED.filter(isAsked)) {
    const marks: string[] = [];
    const details: string[] = [];
    for (const trial of TRIALS) {
      const { verdict, detail } = await tryUnmarked(stage, editor, 'page', trial);
      count(verdict);
      marks.push(verdict.padEnd(trial.name.length));
      if (verdict !== 'right') details.push(detail);
    }
    printRow(editor, marks, details);
  }
}

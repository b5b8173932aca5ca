import type { Phrase } from '../../../lib/phrases/phrase';
import { loadReadings } from '../../../lib/phrases/search/load-readings';
import { createPhraseIndex } from '../../../lib/phrases/search/phrase-index';
import type { Readings } from '../../../lib/phrases/search/readings';
import { memoryMb, percentiles } from './measuring';
import { printLiteralAgreement, printPinyinAgreement } from './search-agreement';
import { contenders, wholeText } from './search-contenders';
import { QUERIES, type QueryKind } from './search-queries';
import { manyReplies } from './search-replies';
import { type Sample, typeAll } from './search-times';

const SEED = 1;
/** pinyin-match takes longer than one can wait above this. */
const AGREEMENT_MAX = 10_000;

export interface BenchOptions {
  sizes: readonly number[];
  /** Only ours beside `indexOf`. */
  isShort: boolean;
}

export async function printTables({ sizes, isShort }: BenchOptions): Promise<void> {
  const readings = await loadReadings();
  for (const size of sizes) {
    const phrases = manyReplies(size, SEED);
    const texts = phrases.map(wholeText);
    const letters = texts.reduce((sum, text) => sum + text.length, 0);
    console.log(`\n${size} replies, ${(letters / size).toFixed(0)} characters each on average`);
    const taking = contenders(readings).filter(({ name, most = size }) =>
      isShort ? name === 'indexOf' || name === 'ours' : size <= most,
    );
    const prepared = taking.map((contender) => ({
      contender,
      search: contender.prepare(texts, phrases),
    }));
    const samples = typeAll(prepared);
    printTimes(
      samples,
      taking.map(({ name }) => name),
    );
    printKinds(samples.filter(({ contender }) => contender === 'ours'));
    await printMaking(phrases, readings);
    printLiteralAgreement(phrases, readings);
    if (size <= AGREEMENT_MAX && !isShort) printPinyinAgreement(phrases, readings);
  }
}

/**
 * Each keystroke counts with its quietest round, so that what else the machine does is left out as far as can be; the
 * last two columns leave it in.
 */
function printTimes(samples: readonly Sample[], names: readonly string[]): void {
  printLine('ms a keystroke', [
    ...['median', '95 %', 'longest', '× indexOf', 'at 95 %'],
    ...['rounds', '95 % of all', 'longest'],
  ]);
  const [plainMedian, plainSlow] = spread(quietest(samples, 'indexOf'));
  for (const name of names) {
    const [median, slow, longest] = spread(quietest(samples, name));
    const all = samples.filter(({ contender }) => contender === name).flatMap(({ ms }) => ms);
    const [, slowOfAll, longestOfAll] = spread(all);
    const rounds = samples.find(({ contender }) => contender === name)?.ms.length ?? 0;
    const cells = [median, slow, longest, median / plainMedian, slow / plainSlow];
    printLine(name, [...cells.map(figure), `${rounds}`, ...[slowOfAll, longestOfAll].map(figure)]);
  }
}

const quietest = (samples: readonly Sample[], name: string): number[] =>
  samples.filter(({ contender }) => contender === name).map(({ ms }) => Math.min(...ms));

/** Where the time of ours goes. */
function printKinds(samples: readonly Sample[]): void {
  for (const kind of Object.keys(QUERIES) as QueryKind[]) {
    const own = samples
      .filter((one) => one.kind === kind)
      .map(({ typed, ms }) => ({ typed, ms: Math.min(...ms) }))
      .toSorted((a, b) => b.ms - a.ms);
    const cells = spread(own.map(({ ms }) => ms)).map(figure);
    const worst = own.slice(0, 3).map(({ typed, ms }) => `${typed} ${figure(ms)}`);
    printLine(`  ours, ${kind}`, cells, `   ${worst.join(', ')}`);
  }
}

async function printMaking(phrases: readonly Phrase[], readings: Readings): Promise<void> {
  const changed = phrases.map((phrase, place) =>
    place === 7 ? { ...phrase, title: `${phrase.title}改` } : phrase,
  );
  const readAgain = structuredClone(changed);
  const index = createPhraseIndex(phrases, readings);
  const lines: [string, () => unknown][] = [
    ['built with pinyin', () => createPhraseIndex(phrases, readings)],
    ['built without', () => createPhraseIndex(phrases)],
    ['updated after one change', () => index.update(changed)],
    ['updated, nothing is the same object', () => index.update(readAgain)],
    [
      'the first keystroke after an update',
      () =>
        index.update(changed).find('f', { stage: 'unknown', uses: new Map(), now: 0, limit: 200 }),
    ],
  ];
  for (const [name, make] of lines) {
    const all = Array.from({ length: 7 }, () => {
      const from = performance.now();
      make();
      return performance.now() - from;
    });
    printLine(`  ${name}`, spread(all).map(figure));
  }
  const memory = await memoryMb(() => {
    const made = createPhraseIndex(phrases, readings);
    made.find('f', { stage: 'unknown', uses: new Map(), now: 0, limit: 200 });
    return made;
  });
  console.log(`  the index holds, once asked, ${memory.toFixed(1)} MB`);
}

/** Median, 95th percentile and the longest. */
const spread = (ms: readonly number[]): [number, number, number] => [
  ...percentiles(ms),
  Math.max(...ms),
];

const figure = (ms: number): string => ms.toFixed(2);

function printLine(name: string, cells: readonly string[], note = ''): void {
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(12)).join('') + note);
}

import { readFile } from 'node:fs/promises';
import { CHOICES_MAX, type Choice } from '../../../lib/phrases/choice';
import type { Phrase } from '../../../lib/phrases/phrase';
import { learnableText } from '../../../lib/phrases/suggest/learnable-text';
import { createPhraseWords } from '../../../lib/phrases/suggest/phrase-words';
import { suggestReplies } from '../../../lib/phrases/suggest/suggest-replies';
import { createSuggester, type Suggester } from '../../../lib/phrases/suggest/suggester';
import { memoryMb, percentiles, randomFrom } from './measuring';
import { bm25Neighbours } from './suggest-bm25';

const SEEDS = [1, 2, 3];
const PAST_SHARE = 0.8;
const WITHIN = [1, 3, 5];
/** A large library; each of its phrases has been chosen. */
const PHRASES = 1_000;

/** Groups for these words, best first. */
type Ranking = (words: string) => string[];

const LEARNERS: Record<string, (past: readonly Choice[]) => Ranking> = {
  'plain BM25': bm25Neighbours,
  ours: (past) => rankingOf(createSuggester(past.map(asKept))),
  'ours, a fifth live': (past) => {
    const stored = Math.floor(past.length * 0.8);
    const suggester = createSuggester(past.slice(0, stored).map(asKept));
    for (const choice of past.slice(stored)) suggester.learn(asKept(choice));
    return rankingOf(suggester);
  },
};

/** The text as the sidebar keeps it and asks with it. */
const keptText = (text: string) => learnableText([{ side: 'buyer', text }]) ?? '';
const asKept = (choice: Choice): Choice => ({ ...choice, text: keptText(choice.text) });

const rankingOf = (suggester: Suggester) => (words: string) =>
  suggester.rank(keptText(words)).map(({ phraseId }) => phraseId);

interface Measured {
  /** Shares of the rest whose group is among the first `WITHIN`. */
  hits: number[];
  learnMs: number;
  medianMs: number;
  /** The 95th percentile. */
  slowMs: number;
}

/**
 * How often the right group is among the first, and what it costs. The group stands in the place of the phrase that
 * was inserted. `live`: learnt one by one after the start, as during a day's work.
 *
 * @param path - of lines `id, sentence, group` divided by tabs.
 */
export async function printTable(path: string): Promise<void> {
  const choices = await readChoices(path);
  const groups = new Set(choices.map(({ phraseId }) => phraseId)).size;
  const percent = PAST_SHARE * 100;
  console.log(
    `${choices.length} sentences in ${groups} groups, a random ${percent} % are the past\n`,
  );
  printLine('', ['first', 'three', 'five', 'learn all ms', 'rank ms', '95 % ms']);

  for (const [name, learner] of Object.entries(LEARNERS)) {
    const rows = SEEDS.map((seed) => {
      const shuffled = shuffle(choices, seed);
      const past = Math.floor(choices.length * PAST_SHARE);
      return measure(learner, shuffled.slice(0, past), shuffled.slice(past));
    });
    for (const [index, row] of rows.entries()) printMeasured(`${name}, seed ${SEEDS[index]}`, row);
    printMeasured(`${name}, mean`, mean(rows));
  }

  console.log(
    `\nThe same sentences again and again, up to ${CHOICES_MAX} past messages (times only)\n`,
  );
  const many = Array.from({ length: CHOICES_MAX }, (_, at) => choices[at % choices.length]).filter(
    (choice) => choice !== undefined,
  );
  for (const [name, learner] of Object.entries(LEARNERS)) {
    printMeasured(name, { ...measure(learner, many, choices), hits: [] });
  }
  const times = suggestionTimes(many);
  printLine(`suggestReplies, ${PHRASES}`, [
    '–',
    '–',
    '–',
    '–',
    ...times.map((ms) => ms.toFixed(3)),
  ]);
  const memory = await memoryMb(() => createSuggester(many));
  console.log(`\nMemory of what was learnt from ${many.length}: ${memory.toFixed(1)} MB`);
}

async function readChoices(path: string): Promise<Choice[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  return lines.map((line, at) => {
    const [, text, phraseId] = line.split('\t');
    if (!text || !phraseId) throw new Error(`${path}, line ${at + 1}: no sentence or no group`);
    return { text, phraseId, at };
  });
}

function measure(
  learner: (past: readonly Choice[]) => Ranking,
  past: readonly Choice[],
  rest: readonly Choice[],
): Measured {
  const started = performance.now();
  const rank = learner(past);
  const learnMs = performance.now() - started;
  const asked = rest.map(({ text, phraseId }) => {
    const from = performance.now();
    const ranking = rank(text);
    return { ms: performance.now() - from, place: ranking.indexOf(phraseId) };
  });
  const [medianMs, slowMs] = percentiles(asked.map(({ ms }) => ms));
  const isWithin = (max: number) => asked.filter(({ place }) => place >= 0 && place < max).length;
  return {
    hits: WITHIN.map((max) => isWithin(max) / rest.length),
    learnMs,
    medianMs,
    slowMs,
  };
}

/** Milliseconds for a whole suggestion among `PHRASES` phrases: median and 95th percentile. */
function suggestionTimes(past: readonly Choice[]): number[] {
  const phrases = past.slice(0, PHRASES).map(
    ({ text }, index): Phrase => ({
      id: `${index}`,
      group: '话术',
      title: text.slice(0, 10),
      body: text,
      tags: [],
      stages: [],
    }),
  );
  const learnt = createSuggester(
    past.map((choice, index) => ({ ...choice, phraseId: `${index % PHRASES}` })),
  );
  const given = { phrases, phraseWords: createPhraseWords(phrases), learnt, uses: new Map() };
  const times = past.slice(0, PHRASES).map(({ text }) => {
    const from = performance.now();
    suggestReplies({ ...given, stage: 'preSale', messages: [{ side: 'buyer', text }] });
    return performance.now() - from;
  });
  return percentiles(times);
}

function mean(rows: readonly Measured[]): Measured {
  const of = (value: (row: Measured) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  return {
    hits: WITHIN.map((_, index) => of(({ hits }) => hits[index] ?? Number.NaN)),
    learnMs: of(({ learnMs }) => learnMs),
    medianMs: of(({ medianMs }) => medianMs),
    slowMs: of(({ slowMs }) => slowMs),
  };
}

function printMeasured(name: string, { hits, learnMs, medianMs, slowMs }: Measured): void {
  const shares = WITHIN.map((_, index) => hits[index]?.toFixed(3) ?? '–');
  printLine(name, [...shares, learnMs.toFixed(0), medianMs.toFixed(3), slowMs.toFixed(3)]);
}

function printLine(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(13)).join(''));
}

/** In the same order for the same seed. */
function shuffle<T>(values: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

import { STARTER_PHRASES } from '../../../lib/phrases/starter';
import { createChecker } from '../../../lib/wording/check-wording';
import { foldText, foldUnits } from '../../../lib/wording/fold';
import { createMatcher, type Word } from '../../../lib/wording/matcher';
import { readOwnWords } from '../../../lib/wording/own-words';
import { TERMS } from '../../../lib/wording/terms';
import { percentiles, randomFrom } from '../phrases/measuring';

const CHARACTERS = 2_000;
const WORDS = 5_000;
const ROUNDS = 400;

/** Words cut out of replies, two to six characters, and some that occur nowhere. */
function madeWords(count: number): string[] {
  const random = randomFrom(13);
  const all = STARTER_PHRASES.map(({ body }) => body).join('');
  const words = new Set<string>();
  while (words.size < count) {
    const from = Math.floor(random() * (all.length - 8));
    const cut = all.slice(from, from + 2 + Math.floor(random() * 5));
    if (/^\p{Script=Han}+$/u.test(cut)) words.add(random() < 0.5 ? cut : `${cut}甴曱`);
  }
  return [...words];
}

/** Milliseconds of each round. */
function time(act: () => unknown): [number, number] {
  for (let round = 0; round < 50; round += 1) act();
  return percentiles(
    Array.from({ length: ROUNDS }, () => {
      const begin = performance.now();
      act();
      return performance.now() - begin;
    }),
  );
}

function byIndexOf(text: string, words: readonly Word[]): number {
  const folded = foldText(text);
  let found = 0;
  for (const { text: word } of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) found += 1;
  }
  return found;
}

export function printTable(): void {
  const text = STARTER_PHRASES.map(({ body }) => body)
    .join('\n')
    .replace(/[{}]/gu, '')
    .slice(0, CHARACTERS);
  const own = madeWords(WORDS - TERMS.length);
  const words: Word[] = [...TERMS, ...own.map((word) => ({ text: word }))];
  const began = performance.now();
  const checker = createChecker(readOwnWords(own.join('\n')).words);
  const built = performance.now() - began;
  const matcher = createMatcher(words);
  const [check, check95] = time(() => checker.check(text));
  const [search, search95] = time(() => matcher.find(foldUnits(text)));
  const [naive, naive95] = time(() => byIndexOf(text, words));
  const ms = (value: number) => value.toFixed(3);
  console.log(`${text.length} characters, ${words.length} words, ${matcher.steps()} steps; ms`);
  console.table({
    'building the checker (once)': { median: ms(built), p95: '', 'of indexOf': '' },
    'whole check: words and forms': row(check, check95),
    'search for words only': row(search, search95),
    'indexOf, word by word': row(naive, naive95),
  });

  function row(median: number, p95: number) {
    return { median: ms(median), p95: ms(p95), 'of indexOf': (median / naive).toFixed(3) };
  }
}

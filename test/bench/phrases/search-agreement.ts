import pinyinMatch from 'pinyin-match';
import type { Phrase } from '../../../lib/phrases/phrase';
import type { Readings } from '../../../lib/phrases/search/readings';
import { bareIndexOf, byPinyinMatch, ours, wholeText } from './search-contenders';
import { keystrokesOf, QUERIES } from './search-queries';

/** Whether Chinese queries find just what holds them. */
export function printLiteralAgreement(phrases: readonly Phrase[], readings: Readings): void {
  const find = ours(phrases, readings, phrases.length);
  const plain = bareIndexOf(phrases.map(wholeText));
  const queries = QUERIES.Chinese.flatMap(keystrokesOf);
  const agreeing = queries.filter((typed) => {
    const found = new Set(find(typed));
    const expected = plain(typed);
    return found.size === expected.length && expected.every((place) => found.has(place));
  });
  console.log(
    `Chinese: the same set as indexOf after ${agreeing.length} of ${queries.length} keystrokes`,
  );
}

/** How far pinyin finds what pinyin-match finds, and why not. */
export function printPinyinAgreement(phrases: readonly Phrase[], readings: Readings): void {
  const texts = phrases.map(wholeText);
  const find = ours(phrases, readings, phrases.length);
  const theirs = byPinyinMatch(texts);
  const line = (...cells: unknown[]) =>
    console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 14 : 12)).join(''));
  console.log('\nPinyin: found by ours and by pinyin-match');
  line('query', 'both', 'only ours', 'only theirs');
  const reasons = new Map<string, number>();
  for (const query of [...QUERIES.initials, ...QUERIES['full pinyin'], ...QUERIES.mixed]) {
    const mine = new Set(find(query));
    const other = new Set(theirs(query));
    const onlyMine = [...mine].filter((place) => !other.has(place));
    const onlyOther = [...other].filter((place) => !mine.has(place));
    line(query, mine.size - onlyMine.length, onlyMine.length, onlyOther.length);
    for (const place of onlyMine)
      count(reasons, `only ours: ${whyOnlyOurs(texts[place] ?? '', query, readings)}`);
    for (const place of onlyOther)
      count(reasons, `only theirs: ${whyOnlyTheirs(texts[place] ?? '', query, readings)}`);
  }
  for (const [reason, times] of [...reasons].sort((a, b) => b[1] - a[1]))
    console.log(`${`${times}`.padStart(8)} × ${reason}`);
}

const count = (reasons: Map<string, number>, reason: string) =>
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);

function whyOnlyOurs(text: string, query: string, readings: Readings): string {
  return byShortSyllables(text, query.toLowerCase(), readings, (character, reading) =>
    Boolean(pinyinMatch.match(character, reading)),
  )
    ? 'syllables before the last one only begun, or letters and syllables mixed'
    : 'a reading that their table lacks';
}

function whyOnlyTheirs(text: string, query: string, readings: Readings): string {
  const range = pinyinMatch.match(text, query);
  if (!range) return 'unknown';
  const found = text.slice(range[0], range[1] + 1);
  if (/\s/.test(found)) return 'found across a blank or two texts';
  const unread = [...found].find((character) => readings(character).length === 0);
  return unread
    ? 'a character that has no reading in ours'
    : `a reading that our table lacks (${found})`;
}

/** Whether ours, with only the readings that both know, finds the text. */
function byShortSyllables(
  text: string,
  query: string,
  readings: Readings,
  isShared: (character: string, reading: string) => boolean,
): boolean {
  const shared: Readings = (character) =>
    readings(character).filter((reading) => isShared(character, reading));
  const phrase: Phrase = { id: '0', group: '', title: '', body: text, tags: [], stages: [] };
  return ours([phrase], shared)(query).length > 0;
}

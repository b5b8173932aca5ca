import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import pinyinMatch from 'pinyin-match';
import type { Phrase, PhraseUses } from '../../../lib/phrases/phrase';
import { createPhraseIndex } from '../../../lib/phrases/search/phrase-index';
import type { Readings } from '../../../lib/phrases/search/readings';

/** As many as the sidebar shows. */
const SHOWN = 200;
const NOW = 1_000 * 86_400_000;

/** The places in the list of what fits the query; those that rank give only the best. */
export type Search = (query: string) => readonly number[];

export interface Contender {
  name: string;
  /** How often it can be asked everything in bearable time, and the largest list for which it can. */
  rounds: number;
  most?: number;
  prepare(texts: readonly string[], phrases: readonly Phrase[]): Search;
}

/** All texts of a phrase as one, in lower case. */
export const wholeText = ({ code = '', title, tags, group, body }: Phrase): string =>
  [code, title, ...tags, group, body].join('\n').toLowerCase();

export const contenders = (readings: Readings): Contender[] => [
  { name: 'indexOf', rounds: 5, prepare: bareIndexOf },
  { name: 'ours', rounds: 5, prepare: (_, phrases) => ours(phrases, readings) },
  { name: 'uFuzzy', rounds: 5, prepare: byUFuzzy },
  { name: 'MiniSearch', rounds: 2, prepare: byMiniSearch },
  { name: 'Fuse.js', rounds: 1, prepare: byFuse },
  { name: 'pinyin-match', rounds: 1, most: 10_000, prepare: byPinyinMatch },
];

export function bareIndexOf(texts: readonly string[]): Search {
  return (query) => {
    const wanted = query.toLowerCase();
    const found: number[] = [];
    for (let place = 0; place < texts.length; place++)
      if (texts[place]?.indexOf(wanted) !== -1) found.push(place);
    return found;
  };
}

/** As the sidebar asks, with the ranges to be marked. @param limit - all for comparing sets. */
export function ours(phrases: readonly Phrase[], readings: Readings, limit = SHOWN): Search {
  const index = createPhraseIndex(phrases, readings);
  const uses = someUses(phrases);
  return (query) =>
    index
      .find(query, { stage: 'toShip', uses, now: NOW, limit })
      .found.map(({ phrase }) => Number(phrase.id));
}

/** Every tenth phrase was used. */
const someUses = (phrases: readonly Phrase[]): PhraseUses =>
  new Map(
    phrases
      .filter((_, place) => place % 10 === 0)
      .map(({ id }, at) => [id, { id, uses: 1 + (at % 30), lastUsedAt: NOW - at * 3_600_000 }]),
  );

function byUFuzzy(texts: readonly string[]): Search {
  // Its universal variant: the faster one sees no Chinese letters.
  const search = new uFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
  });
  const haystack = [...texts];
  return (query) => {
    const [places, , order] = search.search(haystack, query);
    return order?.map((at) => places?.[at] ?? -1) ?? places ?? [];
  };
}

function byMiniSearch(texts: readonly string[]): Search {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(/[\s\p{P}]+/u).flatMap(bigramsOf),
    // The last letter typed may begin a bigram.
    searchOptions: { combineWith: 'AND', prefix: true },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (query) =>
    index
      .search(query)
      .slice(0, SHOWN)
      .map(({ id }) => id as number);
}

const bigramsOf = (word: string): string[] =>
  word.length < 2
    ? [word]
    : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

function byFuse(texts: readonly string[]): Search {
  const fuse = new Fuse(texts, { ignoreLocation: true, threshold: 0.3 });
  return (query) => fuse.search(query, { limit: SHOWN }).map(({ refIndex }) => refIndex);
}

export function byPinyinMatch(texts: readonly string[]): Search {
  return (query) => {
    const found: number[] = [];
    for (let place = 0; place < texts.length; place++)
      if (pinyinMatch.match(texts[place] ?? '', query)) found.push(place);
    return found;
  };
}

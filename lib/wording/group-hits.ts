import type { Hit } from './hit';

/** Hits that say the same, with the words they were found in. */
export interface HitGroup extends Omit<Hit, 'range'> {
  /** As they stand in the text, each once; empty where the whole text is meant. */
  words: string[];
}

/** Gravest first, else in the order of the text. */
export function groupHits(text: string, hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>();
  const ranked = hits.toSorted((a, b) => RANK[a.level] - RANK[b.level]);
  for (const { range, ...hit } of ranked) {
    const key = JSON.stringify([hit.level, hit.category, hit.reason, hit.suggestion]);
    const group = groups.get(key) ?? { ...hit, words: [] };
    groups.set(key, group);
    const word = range && text.slice(range.from, range.to);
    if (word && !group.words.includes(word)) group.words.push(word);
  }
  return [...groups.values()];
}

const RANK = { block: 0, warn: 1, hint: 2 } as const;

/** What of a suggestion can be said as it is: the sentence in quotation marks, or all of a shop's own wording. */
export function sayable({ category, suggestion }: Pick<Hit, 'category' | 'suggestion'>) {
  if (suggestion === undefined || category === 'own') return suggestion;
  return /“([^”]+)”/u.exec(suggestion)?.[1];
}

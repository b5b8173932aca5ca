import type { Stage } from '../../chat/stage';
import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUses } from '../phrase';
import { byUse } from '../use-order';
import type { FoundPhrase, TextRange } from './found-phrase';
import type { Readings } from './readings';

/** What decides the order besides the match. */
export interface FindContext {
  stage: Stage;
  uses: PhraseUses;
  now: EpochMs;
  /** How many of the best are wanted. */
  limit: number;
}

export interface Found {
  /** The best `limit`, best first. */
  found: FoundPhrase[];
  /** How many fit in all. */
  total: number;
}

export interface PhraseIndex {
  find(query: string, context: FindContext): Found;
  /** An index of another list with the same readings; cheap where most of it is as before. */
  update(phrases: readonly Phrase[]): PhraseIndex;
}

/** @param readings - without them pinyin finds nothing, and everything else works. */
export function createPhraseIndex(phrases: readonly Phrase[], readings?: Readings): PhraseIndex {
  return {
    find(query, { stage, uses, limit }) {
      const terms = query.trim().split(/\s+/).filter(Boolean);
      const compareUse = byUse(uses);
      const fitting = phrases
        .filter(({ title, code = '', body, tags, group }) =>
          terms.every((term) =>
            [title, code, body, group, ...tags].some((text) => occurrences(text, [term]).length),
          ),
        )
        .sort((a, b) => stageRank(a, stage) - stageRank(b, stage) || compareUse(a, b));
      const found = fitting.slice(0, limit).map((phrase) => ({
        phrase,
        inTitle: occurrences(phrase.title, terms),
        inBody: occurrences(phrase.body, terms),
        inCode: occurrences(phrase.code ?? '', terms),
        inTags: phrase.tags.map((tag) => occurrences(tag, terms)),
        inGroup: occurrences(phrase.group, terms),
      }));
      return { found, total: fitting.length };
    },
    update: (next) => createPhraseIndex(next, readings),
  };
}

function occurrences(text: string, terms: string[]): TextRange[] {
  if (terms.length === 0) return [];
  const pattern = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function stageRank({ stages }: Phrase, stage: Stage): number {
  if (stages.length === 0) return 1;
  return stages.includes(stage) ? 0 : 2;
}

import type { Stage } from '../chat/stage';
import type { Phrase, PhraseUses } from './phrase';
import { byUse } from './use-order';

/** Half-open range of UTF-16 offsets. */
export interface TextRange {
  from: number;
  to: number;
}

export interface FoundPhrase {
  phrase: Phrase;
  /** Where the query occurs, for highlighting. */
  inTitle: TextRange[];
  inBody: TextRange[];
  inCode: TextRange[];
}

/** Case is ignored by the pattern, not by folding the text: offsets stay those of the original. */
function occurrences(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** 0: meant for this stage, 1: for every stage, 2: for others. */
function stageRank({ stages }: Phrase, stage: Stage): number {
  if (stages.length === 0) return 1;
  return stages.includes(stage) ? 0 : 2;
}

/**
 * The phrases that contain `query` in title, code, body or group, best first: a code that begins with it, then the
 * ones for the stage, then by use, then in the shop's order. An empty query finds all.
 */
export function findPhrases(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  query: string,
  stage: Stage,
): FoundPhrase[] {
  const wanted = query.trim();
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = new RegExp(escaped, 'giu');
  const beginning = new RegExp(`^${escaped}`, 'iu');
  const contains = (text: string | undefined) => text !== undefined && text.search(pattern) >= 0;
  const codeRank = ({ code }: Phrase) => (wanted && code && beginning.test(code) ? 0 : 1);

  const compareUse = byUse(uses);
  return phrases
    .filter(({ title, code, body, group }) => [title, code, body, group].some(contains))
    .sort(
      (a, b) =>
        codeRank(a) - codeRank(b) || stageRank(a, stage) - stageRank(b, stage) || compareUse(a, b),
    )
    .map((phrase) => ({
      phrase,
      inTitle: wanted ? occurrences(phrase.title, pattern) : [],
      inBody: wanted ? occurrences(phrase.body, pattern) : [],
      inCode: wanted && phrase.code ? occurrences(phrase.code, pattern) : [],
    }));
}

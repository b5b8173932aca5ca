import type { Stage } from '../chat/stage';
import type { Phrase, PhraseUse } from '../phrases/phrase';
import { findPhrases } from '../phrases/search';

export interface QuickQuery {
  phrases: readonly Phrase[];
  uses: readonly PhraseUse[];
  /** With or without its slash. */
  typed: string;
  stage: Stage;
  limit: number;
}

/** The replies for what is typed, best first: a code that begins with it before all else that holds it. */
export function quickMatches({ phrases, uses, typed, stage, limit }: QuickQuery): Phrase[] {
  const query = typed.replace(/^[/／]/u, '');
  const useOf = new Map(uses.map((use) => [use.id, use]));
  return findPhrases(phrases, useOf, query, stage)
    .slice(0, limit)
    .map(({ phrase }) => phrase);
}

import type { Phrase } from '../phrases/phrase';
import type { FoundPhrase } from '../phrases/search/found-phrase';
import type { SuggestedBecause } from '../phrases/suggest/suggest-replies';

/** A heading in the list of replies. */
export interface GroupEntry {
  kind: 'group';
  name: string;
  /** Phrases in it. */
  count: number;
  isOpen: boolean;
}

export interface PhraseEntry {
  kind: 'phrase';
  phrase: Phrase;
  /** Why it is suggested; absent where it stands in its group or was searched for. */
  why?: SuggestedBecause;
  /** Where the search found what. */
  found?: FoundPhrase;
}

/** One line of the list of replies. */
export type PhraseListEntry = GroupEntry | PhraseEntry;

/** Tells a line from every other: a suggested phrase stands in its group, too. */
export function keyOf(entry: PhraseListEntry): string {
  if (entry.kind === 'group') return `group-${entry.name}`;
  return `${entry.why ? 'suggest' : 'phrase'}-${entry.phrase.id}`;
}

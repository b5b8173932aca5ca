import type { Phrase } from './phrase';

/**
 * A list of phrases as one text: the database gives 10,000 rows in some 80 ms and one long text in a few, and a text
 * crosses between processes faster than as many objects.
 */
export type PackedPhrases = string & { readonly packs: 'phrases' };

export const packPhrases = (phrases: readonly Phrase[]): PackedPhrases =>
  JSON.stringify(phrases) as PackedPhrases;

export const unpackPhrases = (packed: PackedPhrases): Phrase[] => JSON.parse(packed);

import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUse, PhraseUses, RemovedPhrase } from '../../phrases/phrase';

/** Which part of the library is looked at. */
export type Place =
  | { kind: 'all' }
  | { kind: 'group'; name: string }
  | { kind: 'neverUsed' }
  | { kind: 'bin' };

/** `shop` is the order the shop gave them; the other two have the most used, or latest used, first. */
export type SortBy = 'shop' | 'uses' | 'lastUsed';

export interface LibraryRow {
  phrase: Phrase;
  /** Absent if it was never used. */
  use?: PhraseUse;
  /** In the recycle bin since then. */
  removedAt?: EpochMs;
}

export function placeHolds(place: Place, phrase: Phrase, uses: PhraseUses): boolean {
  if (place.kind === 'group') return phrase.group === place.name;
  if (place.kind === 'neverUsed') return !uses.has(phrase.id);
  return true;
}

/** The rows of a place in the order to show them. @param phrases - all of the library, or of the bin, that may stand here. */
export function rowsOf(
  phrases: readonly (Phrase | RemovedPhrase)[],
  uses: PhraseUses,
  place: Place,
  sortBy: SortBy,
): LibraryRow[] {
  const rows = phrases
    .filter((phrase) => placeHolds(place, phrase, uses))
    .map((phrase): LibraryRow => {
      const use = uses.get(phrase.id);
      const removedAt = 'removedAt' in phrase ? phrase.removedAt : undefined;
      return { phrase, ...(use && { use }), ...(removedAt !== undefined && { removedAt }) };
    });
  if (sortBy === 'shop') return rows;
  const figure = ({ use }: LibraryRow) => (sortBy === 'uses' ? use?.uses : use?.lastUsedAt) ?? 0;
  return rows.sort((a, b) => figure(b) - figure(a));
}

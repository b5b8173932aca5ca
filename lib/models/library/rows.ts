import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUse, PhraseUses, RemovedPhrase } from '../../phrases/phrase';
import { findInLibrary } from './find-in-library';

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

export interface RowsQuery {
  place: Place;
  search: string;
  sortBy: SortBy;
}

export function placeHolds(place: Place, phrase: Phrase, uses: PhraseUses): boolean {
  if (place.kind === 'group') return phrase.group === place.name;
  if (place.kind === 'neverUsed') return !uses.has(phrase.id);
  return place.kind === 'all';
}

/** The rows of a place that match the search, in the order to show them. */
export function rowsOf(
  phrases: readonly Phrase[],
  bin: readonly RemovedPhrase[],
  uses: PhraseUses,
  { place, search, sortBy }: RowsQuery,
  now: EpochMs,
): LibraryRow[] {
  const here: readonly Phrase[] =
    place.kind === 'bin' ? bin : phrases.filter((phrase) => placeHolds(place, phrase, uses));
  const found = search.trim() === '' ? here : findInLibrary(here, search, uses, now);
  const rows = found.map((phrase): LibraryRow => {
    const use = uses.get(phrase.id);
    const removedAt = 'removedAt' in phrase ? (phrase as RemovedPhrase).removedAt : undefined;
    return { phrase, ...(use && { use }), ...(removedAt !== undefined && { removedAt }) };
  });
  if (sortBy === 'shop') return rows;
  const figure = ({ use }: LibraryRow) => (sortBy === 'uses' ? use?.uses : use?.lastUsedAt) ?? 0;
  return rows.sort((a, b) => figure(b) - figure(a));
}

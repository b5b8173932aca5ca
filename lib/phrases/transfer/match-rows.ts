import { withLineFeeds } from '../../tables/cell-text';
import { codeKey, type Phrase } from '../phrase';
import type { CheckedRow } from './check-row';

const titleKey = (group: string, title: string) => JSON.stringify([group, title]);

/** The first phrase by each key. */
function indexBy(
  phrases: readonly Phrase[],
  keyOf: (phrase: Phrase) => string | undefined,
): ReadonlyMap<string, Phrase> {
  const index = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    if (key !== undefined && !index.has(key)) index.set(key, phrase);
  }
  return index;
}

export interface MatchedRows {
  /** The phrase of the library that each row is about. */
  was: ReadonlyMap<CheckedRow, Phrase>;
  /** The row by phrase id: no two rows are about one phrase. */
  rowOf: ReadonlyMap<string, CheckedRow>;
  /** The phrase of the library with each code. */
  byCode: ReadonlyMap<string, Phrase>;
}

/**
 * Which phrase each row is about: the one with its id; else the one with its code, if the texts are the same; else, if
 * nobody has that code, the one of its group and title or the one with its text. Ids go first, then the order of the file.
 */
export function matchRows(
  rows: readonly CheckedRow[],
  phrases: readonly Phrase[],
  defaultGroup: string,
): MatchedRows {
  const byId = indexBy(phrases, ({ id }) => id);
  const byCode = indexBy(phrases, ({ code }) => (code === undefined ? undefined : codeKey(code)));
  const byTitle = indexBy(phrases, ({ group, title }) => titleKey(group, title));
  const byBody = indexBy(phrases, ({ body }) => withLineFeeds(body));
  const was = new Map<CheckedRow, Phrase>();
  const rowOf = new Map<string, CheckedRow>();

  function match(row: CheckedRow, candidates: (Phrase | undefined)[]): void {
    const phrase = candidates.find((candidate) => candidate && !rowOf.has(candidate.id));
    if (!phrase) return;
    was.set(row, phrase);
    rowOf.set(phrase.id, row);
  }

  for (const row of rows) if (row.id !== undefined) match(row, [byId.get(row.id)]);
  for (const row of rows) {
    if (was.has(row)) continue;
    const owner = row.code ? byCode.get(codeKey(row.code)) : undefined;
    const text = withLineFeeds(row.body);
    if (owner) {
      if (withLineFeeds(owner.body) === text) match(row, [owner]);
      continue;
    }
    const { title, group = defaultGroup } = row;
    const titled = title === undefined ? undefined : byTitle.get(titleKey(group, title));
    match(row, [titled, byBody.get(text)]);
  }
  return { was, rowOf, byCode };
}

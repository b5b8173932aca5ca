import { codeKey, type Phrase } from '../phrase';
import { isSamePhrase } from './same-phrase';

export const MERGE_KINDS = ['new', 'updated', 'changedByShop', 'removedByShop', 'same'] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

/** What an updated starter set means for one of its phrases. */
export interface MergeEntry {
  kind: MergeKind;
  /** As the new set has it. */
  theirs: Phrase;
  /** As the library has it. */
  ours?: Phrase;
  /** As it would be stored: `theirs`, with no code that another phrase has. Absent where nothing is on offer. */
  phrase?: Phrase;
}

export interface MergePlan {
  entries: MergeEntry[];
  counts: Record<MergeKind, number>;
}

/**
 * What the new set brings. What the shop has changed or removed is never touched by itself: `changedByShop` may be taken
 * one by one, `removedByShop` stays away. Phrases that the new set has no more stay as they are.
 *
 * @param seen - the set as it was last installed or offered.
 * @param removedIds - of the recycle bin.
 */
export function planMerge(
  seen: readonly Phrase[],
  current: readonly Phrase[],
  removedIds: Iterable<string>,
  next: readonly Phrase[],
): MergePlan {
  const seenById = new Map(seen.map((phrase) => [phrase.id, phrase]));
  const oursById = new Map(current.map((phrase) => [phrase.id, phrase]));
  const removed = new Set(removedIds);
  const ownerOfCode = new Map(
    current.flatMap(({ id, code }) => (code === undefined ? [] : [[codeKey(code), id] as const])),
  );

  function withFreeCode(theirs: Phrase, ours: Phrase | undefined): Phrase {
    if (theirs.code === undefined) return theirs;
    const key = codeKey(theirs.code);
    const owner = ownerOfCode.get(key) ?? theirs.id;
    if (owner === theirs.id) {
      ownerOfCode.set(key, theirs.id);
      return theirs;
    }
    const { code: _taken, ...rest } = theirs;
    return ours?.code === undefined ? rest : { ...rest, code: ours.code };
  }

  function merge(theirs: Phrase): MergeEntry {
    const ours = oursById.get(theirs.id);
    const before = seenById.get(theirs.id);
    if (!ours) {
      if (before || removed.has(theirs.id)) return { kind: 'removedByShop', theirs };
      return { kind: 'new', theirs, phrase: withFreeCode(theirs, ours) };
    }
    const isNews = !before || !isSamePhrase(before, theirs);
    if (!isNews || isSamePhrase(ours, theirs)) return { kind: 'same', theirs, ours };
    const kind = before && isSamePhrase(ours, before) ? 'updated' : 'changedByShop';
    return { kind, theirs, ours, phrase: withFreeCode(theirs, ours) };
  }

  const entries = next.map(merge);
  const counts = Object.fromEntries(MERGE_KINDS.map((kind) => [kind, 0])) as MergePlan['counts'];
  for (const { kind } of entries) counts[kind]++;
  return { entries, counts };
}

/**
 * What the merge would store.
 *
 * @param takenIds - of phrases changed by the shop that shall be as the new set has them all the same.
 */
export const phrasesOfMerge = (plan: MergePlan, takenIds: ReadonlySet<string>): Phrase[] =>
  plan.entries.flatMap(({ kind, phrase }) =>
    phrase && (kind !== 'changedByShop' || takenIds.has(phrase.id)) ? [phrase] : [],
  );

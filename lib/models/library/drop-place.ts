import type { PhraseChange } from '../../phrases/change';
import type { Phrase } from '../../phrases/phrase';

type Move = NonNullable<PhraseChange['move']>;
/** Which side of a row something is dropped on. */
export type Edge = 'before' | 'after';

/** The move that puts `ids` beside the phrase at `targetIndex`; `undefined` where that changes nothing. */
export function moveBeside(
  shown: readonly Phrase[],
  ids: readonly string[],
  targetIndex: number,
  edge: Edge,
): Move | undefined {
  const target = shown[targetIndex];
  const moved = new Set(ids);
  if (!target || ids.length === 0 || (moved.has(target.id) && moved.size === 1)) return undefined;
  const behind = edge === 'before' ? shown.slice(targetIndex) : shown.slice(targetIndex + 1);
  const next = behind.find(({ id, group }) => group === target.group && !moved.has(id));
  const inOrder = shown.flatMap(({ id }) => (moved.has(id) ? [id] : []));
  return {
    ids: inOrder,
    group: target.group,
    ...(next && { beforeId: next.id }),
  };
}

/** The move one row up or down inside their group; `undefined` at its end. */
export function moveByOne(
  shown: readonly Phrase[],
  ids: readonly string[],
  by: -1 | 1,
): Move | undefined {
  const moved = new Set(ids);
  const places = shown.flatMap(({ id }, index) => (moved.has(id) ? [index] : []));
  const outer = by < 0 ? places[0] : places.at(-1);
  if (outer === undefined) return undefined;
  const neighbour = shown[outer + by];
  if (!neighbour || neighbour.group !== shown[outer]?.group) return undefined;
  return moveBeside(shown, ids, outer + by, by < 0 ? 'before' : 'after');
}

/** The names with one of them taken to the place of another, or to the end. */
export function groupsWithMoved(
  names: readonly string[],
  name: string,
  target: string,
  edge: Edge,
): string[] {
  const others = names.filter((other) => other !== name);
  const at = others.indexOf(target);
  return at < 0 ? [...names] : others.toSpliced(edge === 'before' ? at : at + 1, 0, name);
}

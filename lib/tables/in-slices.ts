import type { ReadOptions } from './read-options';

/** Lets the page draw and take a click. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const SLICE = 1_000;

/**
 * Maps in slices, with a pause for the page between them.
 *
 * @throws the reason of the signal.
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
  { onProgress, signal }: ReadOptions = {},
): Promise<R[]> {
  const mapped: R[] = [];
  for (let from = 0; from < items.length; from += SLICE) {
    signal?.throwIfAborted();
    for (const [index, item] of items.slice(from, from + SLICE).entries()) {
      mapped.push(map(item, from + index));
    }
    onProgress?.(mapped.length, items.length);
    await breathe();
  }
  signal?.throwIfAborted();
  return mapped;
}

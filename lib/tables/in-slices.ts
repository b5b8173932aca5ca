import type { ReadOptions } from './read-options';

/** Lets the page draw and take a click. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const SLICE = 1_000;

/**
 * Goes through in slices, with a pause for the page between them.
 *
 * @throws the reason of the signal.
 */
export async function eachSlice<T>(
  items: readonly T[],
  take: (slice: readonly T[], from: number) => void,
  { onProgress, signal, size = SLICE }: ReadOptions & { size?: number } = {},
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    signal?.throwIfAborted();
    const slice = items.slice(from, from + size);
    take(slice, from);
    onProgress?.(from + slice.length, items.length);
    await breathe();
  }
  signal?.throwIfAborted();
}

/**
 * Maps in slices, with a pause for the page between them.
 *
 * @throws the reason of the signal.
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
  options?: ReadOptions,
): Promise<R[]> {
  const mapped: R[] = [];
  const take = (slice: readonly T[], from: number) => {
    for (const [index, item] of slice.entries()) mapped.push(map(item, from + index));
  };
  await eachSlice(items, take, options);
  return mapped;
}

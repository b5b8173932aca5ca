/** A number made of several that become known one after the other; shown only once all are. */
export function createTotal<N extends string>(
  names: readonly N[],
  show: (total: number) => Promise<void>,
): (name: N, count: number) => Promise<void> {
  const counts = new Map<N, number>();
  return async (name, count) => {
    counts.set(name, count);
    if (names.some((one) => !counts.has(one))) return;
    await show([...counts.values()].reduce((sum, one) => sum + one, 0));
  };
}

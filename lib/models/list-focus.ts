import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** Which line of a list the keyboard is at while it stands in a box above. */
export interface ListFocus {
  /** -1 for none. */
  index: ReadonlySignal<number>;
  key: ReadonlySignal<string | undefined>;
  /** Goes up or down; from no line down to the first. */
  move(step: number): void;
  set(key: string): void;
  /** Back to the line that is proposed. */
  reset(): void;
}

export interface ListFocusPlan<E> {
  keyOf: (entry: E) => string;
  /** The line proposed as long as the agent has not chosen one. */
  first: () => E | undefined;
}

/** Follows its line when the list changes; where the line is gone, the proposed one has the keyboard. */
export function createListFocus<E>(
  entries: ReadonlySignal<readonly E[]>,
  { keyOf, first }: ListFocusPlan<E>,
): ListFocus {
  const chosen = signal<string | undefined>();
  const index = computed(() => {
    const key = chosen.value;
    const at = key === undefined ? -1 : entries.value.findIndex((one) => keyOf(one) === key);
    if (at >= 0) return at;
    const proposed = first();
    return proposed === undefined ? -1 : entries.value.indexOf(proposed);
  });
  return {
    index,
    key: computed(() => {
      const entry = entries.value[index.value];
      return entry && keyOf(entry);
    }),
    move(step) {
      const { length } = entries.value;
      if (length === 0) return;
      const to = Math.min(Math.max(index.value + step, 0), length - 1);
      const entry = entries.value[to];
      if (entry) chosen.value = keyOf(entry);
    },
    set(key) {
      chosen.value = key;
    },
    reset() {
      chosen.value = undefined;
    },
  };
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** How a row is chosen: it alone, it as well or no longer, all from the last one to it. */
export type ChooseHow = 'only' | 'toggle' | 'extend';

/** Which rows are selected and on which one the keyboard stands. Rows that are not shown do not count. */
export interface Selection {
  /** In the order shown. */
  ids: ReadonlySignal<readonly string[]>;
  set: ReadonlySignal<ReadonlySet<string>>;
  /** Index of the keyboard's row, -1 if there is none. */
  cursor: ReadonlySignal<number>;
  /** Puts the keyboard on a row without selecting it; beyond the ends it stays at the end. */
  goTo(index: number): void;
  choose(index: number, how: ChooseHow): void;
  all(): void;
  clear(): void;
}

export function createSelection(shownIds: ReadonlySignal<readonly string[]>): Selection {
  const chosen = signal<ReadonlySet<string>>(new Set());
  const cursorId = signal<string | undefined>();
  /** Where a range begins. */
  let anchorId: string | undefined;
  const indexOf = computed(() => new Map(shownIds.value.map((id, index) => [id, index])));
  const ids = computed(() =>
    chosen.value.size === 0 ? [] : shownIds.value.filter((id) => chosen.value.has(id)),
  );
  const placeOf = (id: string | undefined) =>
    id === undefined ? -1 : (indexOf.value.get(id) ?? -1);

  function goTo(index: number): string | undefined {
    const last = shownIds.value.length - 1;
    const id = shownIds.value[Math.max(0, Math.min(index, last))];
    cursorId.value = id;
    return id;
  }

  return {
    ids,
    set: computed(() => new Set(ids.value)),
    cursor: computed(() => placeOf(cursorId.value)),
    goTo(index) {
      anchorId = goTo(index);
    },
    choose(index, how) {
      const from = placeOf(anchorId ?? cursorId.value);
      const id = goTo(index);
      if (id === undefined) return;
      if (how === 'extend') {
        const to = placeOf(id);
        const start = from < 0 ? to : from;
        anchorId = shownIds.value[start];
        chosen.value = new Set(shownIds.value.slice(Math.min(start, to), Math.max(start, to) + 1));
        return;
      }
      anchorId = id;
      const next = new Set(how === 'toggle' ? ids.value : []);
      if (how === 'toggle' && next.has(id)) next.delete(id);
      else next.add(id);
      chosen.value = next;
    },
    all() {
      chosen.value = new Set(shownIds.value);
    },
    clear() {
      chosen.value = new Set();
    },
  };
}

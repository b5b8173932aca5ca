import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';

/** The pages of a list that is too long to be shown at once. */
export interface Paging {
  /** 0 is the first page. */
  pageIndex: ReadonlySignal<number>;
  pageCount: ReadonlySignal<number>;
  /** How many there are in all, also while another page is asked for; 0 until the first answer. */
  total: ReadonlySignal<number>;
  turn(by: 1 | -1): void;
}

export interface PagingOwner extends Paging {
  /** What to ask for: the page in view. */
  range(): { offset: number; limit: number };
  /** Takes the total from each answer. */
  follow(answer: ReadonlySignal<{ total: number } | undefined>): void;
  dispose(): void;
}

/** @param startsAnew - reads the signals whose change leads back to the first page. */
export function createPaging(perPage: number, startsAnew: () => void): PagingOwner {
  const pageIndex = signal(0);
  const total = signal(0);
  const pageCount = computed(() => Math.max(1, Math.ceil(total.value / perPage)));
  const stops = [
    effect(() => {
      startsAnew();
      pageIndex.value = 0;
    }),
  ];
  return {
    pageIndex,
    pageCount,
    total,
    range: () => ({ offset: pageIndex.value * perPage, limit: perPage }),
    follow(answer) {
      stops.push(
        effect(() => {
          if (answer.value) total.value = answer.value.total;
        }),
      );
    },
    turn(by) {
      const wanted = pageIndex.value + by;
      if (wanted >= 0 && wanted < pageCount.value) pageIndex.value = wanted;
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

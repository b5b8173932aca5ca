import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AttemptPage, CallBackground } from '../messaging/calls';
import { createQuery, type OnChanged, type Query } from './query';

/** Attempts on one page of the list. */
export const RECORDS_PER_PAGE = 20;

/** The list of reminders over all orders. Asks for nothing until it is opened. */
export interface Records {
  page: Query<AttemptPage>;
  search: Signal<string>;
  /** 0 is the newest page. */
  pageIndex: ReadonlySignal<number>;
  pageCount: ReadonlySignal<number>;
  /** How many there are in all, also while another page is asked for; 0 until the first answer. */
  total: ReadonlySignal<number>;
  isOpen: Signal<boolean>;
  turn(by: 1 | -1): void;
  dispose(): void;
}

export function createRecords(call: CallBackground, onChanged: OnChanged): Records {
  const isOpen = signal(false);
  const search = signal('');
  const pageIndex = signal(0);
  const page = createQuery({
    key: () =>
      isOpen.value
        ? {
            search: search.value.trim(),
            offset: pageIndex.value * RECORDS_PER_PAGE,
            limit: RECORDS_PER_PAGE,
          }
        : undefined,
    ask: (range) => call('attempts.page', range),
    tables: ['attempts'],
    onChanged,
  });
  const total = signal(0);
  const pageCount = computed(() => Math.max(1, Math.ceil(total.value / RECORDS_PER_PAGE)));
  const stops = [
    effect(() => {
      search.value;
      pageIndex.value = 0;
    }),
    effect(() => {
      const { value: answer } = page.value;
      if (answer) total.value = answer.total;
    }),
  ];
  return {
    page,
    search,
    pageIndex,
    pageCount,
    total,
    isOpen,
    turn(by) {
      const wanted = pageIndex.value + by;
      if (wanted >= 0 && wanted < pageCount.value) pageIndex.value = wanted;
    },
    dispose() {
      for (const stop of stops) stop();
      page.dispose();
    },
  };
}

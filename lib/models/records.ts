import { type Signal, signal } from '@preact/signals';
import type { AttemptPage, CallBackground } from '../messaging/calls';
import { createPaging, type Paging } from './paging';
import { createQuery, type OnChanged, type Query } from './query';

/** Attempts on one page of the list. */
export const RECORDS_PER_PAGE = 20;

/** The list of reminders over all orders. Asks for nothing until it is opened. */
export interface Records extends Paging {
  page: Query<AttemptPage>;
  search: Signal<string>;
  isOpen: Signal<boolean>;
  dispose(): void;
}

export function createRecords(call: CallBackground, onChanged: OnChanged): Records {
  const isOpen = signal(false);
  const search = signal('');
  const paging = createPaging(RECORDS_PER_PAGE, () => search.value);
  const page = createQuery({
    key: () => (isOpen.value ? { search: search.value.trim(), ...paging.range() } : undefined),
    ask: (range) => call('attempts.page', range),
    tables: ['attempts'],
    onChanged,
  });
  paging.follow(page.value);
  return {
    ...paging,
    page,
    search,
    isOpen,
    dispose() {
      paging.dispose();
      page.dispose();
    },
  };
}

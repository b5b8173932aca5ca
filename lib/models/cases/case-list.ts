import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case, CaseList, CasePage } from '../../cases/case';
import type { ShopSettings } from '../../chat/settings';
import { type EpochMs, MINUTE_MS } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { createPaging, type Paging } from '../paging';
import { createQuery, type OnChanged, type Query } from '../query';
import { type AfterSale, createAfterSale } from './after-sale';

export const CASES_PER_PAGE = 20;
/** As many as one reply may hold. */
const EXPORT_PIECE = 200;

/** Cases over all orders; one of them may be unfolded and worked on. Asks for nothing until it is opened. */
export interface CaseListModel extends Paging {
  isOpen: Signal<boolean>;
  list: Signal<CaseList>;
  search: Signal<string>;
  page: Query<CasePage>;
  dueCount: ReadonlySignal<number>;
  /** The one that is unfolded. */
  chosen: ReadonlySignal<Case | undefined>;
  afterSale: AfterSale;
  choose(one: Case | undefined): void;
  /** The one that is listed alone, unfolded; anything else asked for lists all again. */
  only: ReadonlySignal<string | undefined>;
  showOnly(id: string | undefined): void;
  /** All that match, on whatever page. */
  readAll(): Promise<Case[]>;
  dispose(): void;
}

export interface CaseListNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  newId: () => string;
  settings: ReadonlySignal<ShopSettings | undefined>;
  now: ReadonlySignal<EpochMs>;
}

export function createCaseList(needs: CaseListNeeds): CaseListModel {
  const { call, onChanged, now } = needs;
  const isOpen = signal(false);
  const list = signal<CaseList>('all');
  const search = signal('');
  const dueCount = signal(0);
  const chosen = signal<Case | undefined>();
  const only = signal<string | undefined>();
  const paging = createPaging(CASES_PER_PAGE, () => [list.value, search.value, only.value]);
  const asked = () => ({ list: list.value, search: search.value.trim(), id: only.value });
  const page = createQuery({
    key: () => (isOpen.value ? { ...asked(), ...paging.range() } : undefined),
    ask: (query) => call('cases.page', query),
    tables: ['cases'],
    onChanged,
  });
  const afterSale = createAfterSale({
    ...needs,
    order: computed(() => {
      const one = chosen.value;
      if (!one) return undefined;
      const { site, orderNumber, conversationKey, buyer } = one;
      return { site, orderNumber, conversationKey, buyer };
    }),
    caseId: computed(() => chosen.value?.id),
  });
  const minute = computed(() => Math.floor(now.value / MINUTE_MS));
  paging.follow(page.value);
  const stops = [
    // What is unfolded belongs to the page in view.
    effect(() => {
      list.value;
      search.value;
      paging.pageIndex.value;
      chosen.value = undefined;
    }),
    effect(() => {
      list.value;
      search.value;
      only.value = undefined;
    }),
    effect(() => {
      const [one] = page.value.value?.cases ?? [];
      if (only.value !== undefined && one?.id === only.value && !chosen.peek()) chosen.value = one;
    }),
    effect(() => {
      if (page.value.value) dueCount.value = page.value.value.dueCount;
    }),
    // What is due changes with the time alone.
    effect(() => {
      minute.value;
      if (isOpen.peek()) page.again();
    }),
  ];
  return {
    ...paging,
    isOpen,
    list,
    search,
    page,
    dueCount,
    chosen,
    afterSale,
    choose(one) {
      chosen.value = one;
    },
    only,
    showOnly(id) {
      if (id === only.peek()) return;
      list.value = 'all';
      search.value = '';
      chosen.value = undefined;
      only.value = id;
    },
    async readAll() {
      const query = asked();
      const found = new Map<string, Case>();
      for (let offset = 0; ; offset += EXPORT_PIECE) {
        const piece = await call('cases.page', { ...query, offset, limit: EXPORT_PIECE });
        for (const one of piece.cases) found.set(one.id, one);
        if (offset + EXPORT_PIECE >= piece.total) return [...found.values()];
      }
    },
    dispose() {
      for (const stop of stops) stop();
      paging.dispose();
      page.dispose();
      afterSale.dispose();
    },
  };
}

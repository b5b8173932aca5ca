import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case, CaseList, CasePage } from '../../cases/case';
import type { ShopSettings } from '../../chat/settings';
import { type EpochMs, MINUTE_MS } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { createQuery, type OnChanged, type Query } from '../query';
import { type AfterSale, createAfterSale } from './after-sale';

export const CASES_PER_PAGE = 20;
/** As many as one reply may hold. */
const EXPORT_PIECE = 200;

/** Cases over all orders; one of them may be unfolded and worked on. Asks for nothing until it is opened. */
export interface CaseListModel {
  isOpen: Signal<boolean>;
  list: Signal<CaseList>;
  search: Signal<string>;
  page: Query<CasePage>;
  /** 0 is the first page. */
  pageIndex: ReadonlySignal<number>;
  pageCount: ReadonlySignal<number>;
  /** Also while another page is asked for; 0 until the first answer. */
  total: ReadonlySignal<number>;
  dueCount: ReadonlySignal<number>;
  /** The one that is unfolded. */
  chosen: ReadonlySignal<Case | undefined>;
  afterSale: AfterSale;
  choose(one: Case | undefined): void;
  turn(by: 1 | -1): void;
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
  const pageIndex = signal(0);
  const total = signal(0);
  const dueCount = signal(0);
  const chosen = signal<Case | undefined>();
  const pageCount = computed(() => Math.max(1, Math.ceil(total.value / CASES_PER_PAGE)));
  const asked = () => ({ list: list.value, search: search.value.trim() });
  const page = createQuery({
    key: () =>
      isOpen.value
        ? { ...asked(), offset: pageIndex.value * CASES_PER_PAGE, limit: CASES_PER_PAGE }
        : undefined,
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
  const stops = [
    effect(() => {
      list.value;
      search.value;
      pageIndex.value = 0;
      chosen.value = undefined;
    }),
    effect(() => {
      const answer = page.value.value;
      if (!answer) return;
      total.value = answer.total;
      dueCount.value = answer.dueCount;
    }),
    // What is due changes with the time alone.
    effect(() => {
      minute.value;
      if (isOpen.peek()) page.again();
    }),
  ];
  return {
    isOpen,
    list,
    search,
    page,
    pageIndex,
    pageCount,
    total,
    dueCount,
    chosen,
    afterSale,
    choose(one) {
      chosen.value = one;
    },
    turn(by) {
      const wanted = pageIndex.value + by;
      if (wanted < 0 || wanted >= pageCount.value) return;
      pageIndex.value = wanted;
      chosen.value = undefined;
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
      page.dispose();
      afterSale.dispose();
    },
  };
}

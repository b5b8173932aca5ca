import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EpochMs, Zone } from '../../chat/units';
import type { CallBackground, SiteEntry } from '../../messaging/calls';
import {
  findOrderHeader,
  type OrderColumn,
  type OrderHeader,
  type OrderMapping,
} from '../../reminders/import/order-columns';
import {
  assignColumn,
  fileColumns,
  missingColumns,
  REQUIRED_COLUMNS,
} from '../../reminders/import/order-mapping';
import { readTable } from '../../tables/read-table';
import type { ReadSheets } from '../../tables/sheets';
import type { Table } from '../../tables/table';
import { TransferError } from '../../tables/transfer-error';
import { reasonOf } from '../loadable';
import { createQuery, type OnChanged, type Query } from '../query';
import { TYPED_SITE } from '../typed-page';
import { checkOrders } from './check-orders';
import type { OrdersImportState, TrialCheck } from './import-state';
import { filterEntries, type OrderTrial, type TrialEntry, type TrialFilter } from './order-trial';
import { NOTHING_STORED, type Stored, storeOrders } from './store-orders';

export interface OrdersImport {
  /** Asks for nothing until it is opened. */
  isOpen: Signal<boolean>;
  state: ReadonlySignal<OrdersImportState>;
  sites: Query<SiteEntry[]>;
  /** Where the orders belong: the id of a site, or `TYPED_SITE`. */
  site: Signal<string>;
  mapping: ReadonlySignal<OrderMapping>;
  check: ReadonlySignal<TrialCheck>;
  filter: Signal<TrialFilter>;
  entries: ReadonlySignal<readonly TrialEntry[]>;
  read(file: File): Promise<void>;
  /** Says what the column at `index` is; the trial is made anew. */
  assign(index: number, column: OrderColumn | undefined): void;
  /** Makes the trial anew. */
  checkAgain(): void;
  /** Stores what the trial said, or what is left of it. */
  commit(): Promise<void>;
  /** Brings the queue before the agent's eyes. Rejects if it cannot be shown. */
  openQueue(): Promise<unknown>;
  /** Stops reading, leaves the trial, or stops storing after the piece under way. */
  cancel(): void;
  dispose(): void;
}

export interface OrdersImportNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  zone: ReadonlySignal<Zone>;
  clock: () => EpochMs;
  readSheets?: ReadSheets | undefined;
}

const CHECKING: TrialCheck = { kind: 'checking', progress: { done: 0, total: 1 } };

export function createOrdersImport(needs: OrdersImportNeeds): OrdersImport {
  const { call, onChanged, zone, clock } = needs;
  const isOpen = signal(false);
  const sites = createQuery({
    key: () => (isOpen.value ? 'all' : undefined),
    ask: () => call('siteProfiles.list', null),
    tables: ['siteProfiles'],
    onChanged,
  });
  const state = signal<OrdersImportState>({ kind: 'waiting' });
  const table = signal<Table<OrderHeader> | undefined>();
  const mapping = signal<OrderMapping>({});
  const site = signal(TYPED_SITE);
  const check = signal<TrialCheck>(CHECKING);
  const round = signal(0);
  const filter = signal<TrialFilter>();
  /** Of what is under way: reading or storing. */
  let work = new AbortController();
  /** What was seen when storing began. */
  let chosen: OrderTrial | undefined;

  const isForbidden = computed(
    () =>
      sites.value.value?.find(({ profile }) => profile.id === site.value)?.profile
        .isChatReminderForbidden ?? false,
  );

  const stopChecking = effect(() => {
    round.value;
    if (!table.value) return;
    const columns = missingColumns(mapping.value, REQUIRED_COLUMNS);
    if (columns.length > 0) {
      check.value = { kind: 'missing', columns };
      return;
    }
    const mine = new AbortController();
    const become = (next: TrialCheck) => {
      if (!mine.signal.aborted) check.value = next;
    };
    become(CHECKING);
    checkOrders(call, table.value.rows, {
      mapping: mapping.value,
      site: site.value,
      isChatReminderForbidden: isForbidden.value,
      context: { now: clock(), zone: zone.value },
      signal: mine.signal,
      onProgress: (done, total) => become({ kind: 'checking', progress: { done, total } }),
    }).then(
      (trial) => become({ kind: 'ready', trial }),
      (error: unknown) => become({ kind: 'failed', why: reasonOf(error) }),
    );
    return () => mine.abort();
  });

  function leave(): void {
    work.abort();
    chosen = undefined;
    table.value = undefined;
    check.value = CHECKING;
    filter.value = undefined;
    state.value = { kind: 'waiting' };
  }

  async function store(
    name: string,
    { orders, unpaidCount }: OrderTrial,
    before: Pick<Stored, 'done' | 'sum'>,
  ): Promise<void> {
    const total = orders.length;
    const mine = new AbortController();
    work = mine;
    const show = (done: number) => {
      const isStopping = mine.signal.aborted;
      state.value = { kind: 'importing', name, progress: { done, total }, isStopping };
    };
    show(before.done);
    const options = { onProgress: show, signal: mine.signal };
    const stored = await storeOrders(call, orders, before, options);
    state.value = { kind: 'done', name, stored, total, unpaidCount };
  }

  return {
    isOpen,
    state,
    sites,
    site,
    mapping,
    check,
    filter,
    entries: computed(() =>
      check.value.kind === 'ready' ? filterEntries(check.value.trial, filter.value) : [],
    ),
    async read(file) {
      leave();
      const { name } = file;
      const mine = new AbortController();
      work = mine;
      const become = (next: OrdersImportState) => {
        if (!mine.signal.aborted) state.value = next;
      };
      const onProgress = (done: number, total: number) =>
        become({ kind: 'reading', name, progress: { done, total } });
      onProgress(0, 1);
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await readTable(bytes, {
          findHeader: findOrderHeader,
          onProgress,
          signal: mine.signal,
          readSheets: needs.readSheets,
        });
        if (mine.signal.aborted) return;
        mapping.value = Object.fromEntries(read.header.columns);
        const columns = fileColumns(read.header.names, read.rows);
        table.value = read;
        become({ kind: 'trial', name, rowCount: read.rows.length, columns });
      } catch (error) {
        if (error instanceof TransferError) become({ kind: 'refused', name, error });
        else become({ kind: 'failed', name, why: reasonOf(error) });
      }
    },
    assign(index, column) {
      mapping.value = assignColumn(mapping.value, index, column);
    },
    checkAgain() {
      round.value += 1;
    },
    async commit() {
      const { value: at } = state;
      if (at.kind === 'trial' && check.value.kind === 'ready') {
        chosen = check.value.trial;
        table.value = undefined;
        await store(at.name, chosen, NOTHING_STORED);
      } else if (at.kind === 'done' && chosen) await store(at.name, chosen, at.stored);
    },
    openQueue: () => call('queue.show', null),
    cancel() {
      const { value: at } = state;
      if (at.kind !== 'importing') return leave();
      work.abort();
      state.value = { ...at, isStopping: true };
    },
    dispose() {
      work.abort();
      stopChecking();
      sites.dispose();
    },
  };
}

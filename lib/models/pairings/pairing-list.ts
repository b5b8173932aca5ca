import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CallBackground } from '../../messaging/calls';
import { goodsText } from '../../pairings/goods-words';
import { PAIRINGS_MAX, type Pairing, type WrittenPairing } from '../../pairings/pairing';
import type { PairingCount } from '../../pairings/pairing-use';
import {
  isProblem,
  type PairingText,
  readPairing,
  writePairing,
} from '../../pairings/read-pairing';
import { reasonOf } from '../loadable';
import { createPaging, type Paging } from '../paging';
import { createQuery, type OnChanged, type Query } from '../query';
import { type PairingDraft, type PairingDraftProblem, samePairing } from './pairing-draft';
import { type PlannedImport, planImport } from './plan-import';

export const PAIRINGS_PER_PAGE = 20;

/** What was done last, as long as it can be undone. */
export interface DonePairings {
  kind: 'added' | 'changed' | 'removed' | 'imported';
  count: number;
}

export type PairingSaving = { kind: 'idle' } | { kind: 'saving' } | { kind: 'failed'; why: string };

/** The shop's pairings on the options page. Asks for nothing until it is opened. */
export interface PairingList extends Paging {
  isOpen: Signal<boolean>;
  list: Query<Pairing[]>;
  search: Signal<string>;
  found: ReadonlySignal<readonly Pairing[]>;
  /** Of `found`, those of the page in view. */
  shown: ReadonlySignal<readonly Pairing[]>;
  countOf(id: string): PairingCount | undefined;
  draft: ReadonlySignal<PairingDraft | undefined>;
  /** Why the draft was not saved. */
  problem: ReadonlySignal<PairingDraftProblem | undefined>;
  saving: ReadonlySignal<PairingSaving>;
  done: ReadonlySignal<DonePairings | undefined>;
  /** One of the list, or a new one. */
  edit(pairing?: Pairing): void;
  write(update: Partial<PairingText>): void;
  close(): void;
  save(): Promise<void>;
  remove(pairing: Pairing): Promise<void>;
  undo(): Promise<void>;
  /** What taking these in would do. */
  plan(read: readonly WrittenPairing[]): PlannedImport;
  /** True once they are in. */
  take(plan: PlannedImport): Promise<boolean>;
  dispose(): void;
}

interface Needs {
  call: CallBackground;
  onChanged: OnChanged;
  newId: () => string;
}

const BLANK: PairingText = { goods: '', offers: '', why: '', when: '', reply: '' };

export function createPairingList({ call, onChanged, newId }: Needs): PairingList {
  const isOpen = signal(false);
  const search = signal('');
  const key = () => (isOpen.value ? null : undefined);
  const list = createQuery({
    key,
    ask: () => call('pairings.list', null),
    tables: ['pairings'],
    onChanged,
  });
  const counts = createQuery({
    key,
    ask: () => call('pairings.counts', null),
    tables: ['pairings', 'pairingUses'],
    onChanged,
  });
  const countById = computed(
    () => new Map((counts.value.value ?? []).map((one) => [one.pairingId, one])),
  );
  const all = computed((): readonly Pairing[] => list.value.value ?? []);
  const found = computed(() => {
    const words = goodsText(search.value).split(' ').filter(Boolean);
    if (words.length === 0) return all.value;
    return all.value.filter((one) => words.every((word) => searchedText(one).includes(word)));
  });
  const paging = createPaging(PAIRINGS_PER_PAGE, () => search.value);
  paging.follow(computed(() => ({ total: found.value.length })));
  const draft = signal<PairingDraft | undefined>();
  const problem = signal<PairingDraftProblem | undefined>();
  const saving = signal<PairingSaving>({ kind: 'idle' });
  const last = signal<{ done: DonePairings; put: Pairing[]; remove: string[] } | undefined>();

  const nextPosition = () => Math.max(-1, ...all.peek().map(({ position }) => position)) + 1;

  /** Does it and keeps how to undo it. True once it is done. */
  async function change(
    kind: DonePairings['kind'] | undefined,
    { put, remove }: { put: Pairing[]; remove: string[] },
  ): Promise<boolean> {
    if (saving.peek().kind === 'saving') return false;
    saving.value = { kind: 'saving' };
    const before = all.peek();
    const touched = [...remove, ...put.map(({ id }) => id)];
    try {
      await call('pairings.change', { put, remove });
      const was = before.filter(({ id }) => touched.includes(id));
      const added = put.filter(({ id }) => !was.some((one) => one.id === id)).map(({ id }) => id);
      last.value = kind && {
        done: { kind, count: touched.length },
        put: was,
        remove: added,
      };
      saving.value = { kind: 'idle' };
      return true;
    } catch (error) {
      saving.value = { kind: 'failed', why: reasonOf(error) };
      return false;
    }
  }

  return {
    ...paging,
    isOpen,
    list,
    search,
    found,
    shown: computed(() => {
      const { offset, limit } = paging.range();
      return found.value.slice(offset, offset + limit);
    }),
    countOf: (id) => countById.value.get(id),
    draft,
    problem,
    saving,
    done: computed(() => last.value?.done),
    edit(pairing) {
      problem.value = undefined;
      draft.value = pairing
        ? { id: pairing.id, position: pairing.position, text: writePairing(pairing) }
        : { id: newId(), position: undefined, text: BLANK };
    },
    write(update) {
      const open = draft.peek();
      if (!open) return;
      problem.value = undefined;
      draft.value = { ...open, text: { ...open.text, ...update } };
    },
    close() {
      draft.value = undefined;
      problem.value = undefined;
    },
    async save() {
      const open = draft.peek();
      if (!open) return;
      const read = readPairing(open.text);
      if (isProblem(read)) {
        problem.value = read;
        return;
      }
      if (samePairing(all.peek(), read, open.id)) {
        problem.value = { code: 'twice', what: '' };
        return;
      }
      if (open.position === undefined && all.peek().length >= PAIRINGS_MAX) {
        problem.value = { code: 'tooMany', what: String(PAIRINGS_MAX) };
        return;
      }
      const position = open.position ?? nextPosition();
      const kind = open.position === undefined ? 'added' : 'changed';
      const isDone = await change(kind, { put: [{ ...read, id: open.id, position }], remove: [] });
      if (isDone && draft.peek() === open) draft.value = undefined;
    },
    async remove({ id }) {
      if (draft.peek()?.id === id) draft.value = undefined;
      await change('removed', { put: [], remove: [id] });
    },
    async undo() {
      const { value: back } = last;
      if (back) await change(undefined, { put: back.put, remove: back.remove });
    },
    plan: (read) => planImport(all.value, read),
    async take({ put }) {
      const from = nextPosition();
      let added = 0;
      const placed = put.map(({ known, written }): Pairing => {
        if (known) return { ...written, id: known.id, position: known.position };
        added += 1;
        return { ...written, id: newId(), position: from + added - 1 };
      });
      return change('imported', { put: placed, remove: [] });
    },
    dispose() {
      paging.dispose();
      list.dispose();
      counts.dispose();
    },
  };
}

function searchedText(pairing: Pairing): string {
  const { goods, offers, why } = writePairing(pairing);
  return goodsText(`${goods} ${offers} ${why}`);
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case, CaseEvent, NewCase, NewCaseEntry } from '../../cases/case';
import type { CaseAbout } from '../../cases/case-reasons';
import { type CaseState, caseState, countingEntries, currentCase } from '../../cases/case-state';
import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { orderKey } from '../../reminders/attempt';
import { defaultShopSettings } from '../../rules/default-settings';
import { reasonOf } from '../loadable';
import { createQuery, type OnChanged, type Query } from '../query';
import { type CaseDraft, type DraftProblem, EMPTY_DRAFT, eventOfDraft } from './case-draft';

type Task = { kind: 'open'; input: NewCase } | { kind: 'record'; input: NewCaseEntry };

export type CaseSaving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'failed'; why: string; task: Task };

/** After-sale work on the order in view. What is being written stays with its order when another comes into view. */
export interface CaseDesk {
  /** Of the order, newest first. */
  cases: Query<Case[]>;
  /** The one that is worked on: the newest open one, else the newest. */
  current: ReadonlySignal<Case | undefined>;
  state: ReadonlySignal<CaseState | undefined>;
  saving: ReadonlySignal<CaseSaving>;
  draft: ReadonlySignal<CaseDraft>;
  /** What is wrong with the draft, once it was to be saved. */
  problem: ReadonlySignal<DraftProblem | undefined>;
  change(update: Partial<CaseDraft>): void;
  open(about: CaseAbout): Promise<void>;
  /** Keeps the draft as an entry, then empties it. */
  record(): Promise<void>;
  /** Keeps something else; resolves to whether it is kept. */
  recordEvent(event: CaseEvent): Promise<boolean>;
  /** Sends what failed again, as the same entry. */
  retry(): Promise<void>;
  /** It is about something else; resolves to whether that is kept. */
  correctAbout(about: CaseAbout): Promise<boolean>;
  /** Takes an earlier step up to write it anew. */
  correct(entryId: string): void;
  dispose(): void;
}

/** Whose order a case is about. */
export type CaseOrder = Pick<NewCase, 'site' | 'orderNumber' | 'conversationKey' | 'buyer'>;

export interface CaseDeskNeeds {
  call: CallBackground;
  onChanged: OnChanged;
  newId: () => string;
  order: ReadonlySignal<CaseOrder | undefined>;
  /** The case that is worked on, where it is not left to the order. */
  caseId?: ReadonlySignal<string | undefined>;
  settings: ReadonlySignal<ShopSettings | undefined>;
  now: ReadonlySignal<EpochMs>;
}

interface Place {
  draft: CaseDraft;
  saving: CaseSaving;
  problem?: DraftProblem;
}

const EMPTY: Place = { draft: EMPTY_DRAFT, saving: { kind: 'idle' } };

export function createCaseDesk(needs: CaseDeskNeeds): CaseDesk {
  const { call, onChanged, newId, order, settings, now } = needs;
  const places = signal<Readonly<Record<string, Place>>>({});

  const key = computed(() => order.value && orderKey(order.value.site, order.value.orderNumber));
  const place = computed(() => (key.value && places.value[key.value]) || EMPTY);
  const put = (at: string, update: Partial<Place>) => {
    places.value = { ...places.value, [at]: { ...EMPTY, ...places.value[at], ...update } };
  };

  const cases = createQuery({
    key: () => order.value && { site: order.value.site, orderNumber: order.value.orderNumber },
    ask: (which) => call('cases.ofOrder', which),
    tables: ['cases'],
    onChanged,
  });
  const current = computed(() => {
    const list = cases.value.value ?? [];
    const named = list.find(({ id }) => id === needs.caseId?.value);
    return named ?? currentCase(list);
  });
  const state = computed(() => current.value && caseState(current.value));
  const agent = () => settings.value?.agentName || undefined;

  /** What failed may be stored all the same, its answer lost: asked for once more, it is the same entry. */
  function sameAsFailed(task: Task): Task {
    const { saving } = place.peek();
    if (saving.kind !== 'failed') return task;
    const failed = saving.task;
    const asked = { ...task.input, id: failed.input.id };
    return JSON.stringify(asked) === JSON.stringify(failed.input) ? failed : task;
  }

  async function run(at: string, asked: Task): Promise<boolean> {
    const task = sameAsFailed(asked);
    put(at, { saving: { kind: 'saving' } });
    try {
      const kept =
        task.kind === 'open'
          ? await call('cases.open', task.input)
          : await call('cases.record', task.input);
      if (key.peek() === at) {
        cases.change((list) => [kept, ...list.filter(({ id }) => id !== kept.id)]);
      }
      put(at, { saving: { kind: 'saved' } });
      return true;
    } catch (error) {
      put(at, { saving: { kind: 'failed', why: reasonOf(error), task } });
      return false;
    }
  }

  function entryOf(event: CaseEvent, replaces?: string): NewCaseEntry | undefined {
    const caseId = current.peek()?.id;
    return caseId === undefined
      ? undefined
      : { id: newId(), caseId, agent: agent(), event, ...(replaces && { replaces }) };
  }

  return {
    cases,
    current,
    state,
    saving: computed(() => place.value.saving),
    draft: computed(() => place.value.draft),
    problem: computed(() => place.value.problem),
    change(update) {
      if (!key.value) return;
      const { draft, saving } = place.value;
      put(key.value, {
        draft: { ...draft, ...update },
        problem: undefined,
        saving: saving.kind === 'saved' ? { kind: 'idle' } : saving,
      });
    },
    async open(about) {
      const of = order.value;
      if (!of || !key.value || place.value.saving.kind === 'saving') return;
      await run(key.value, {
        kind: 'open',
        input: { id: newId(), ...of, agent: agent(), ...about },
      });
    },
    async record() {
      const at = key.value;
      if (!at || place.value.saving.kind === 'saving') return;
      const { draft } = place.value;
      const step = draft.step ?? state.value?.next ?? 'file';
      const zone = settings.value?.zone ?? defaultShopSettings().zone;
      const read = eventOfDraft(draft, step, now.value, zone);
      if ('problem' in read) {
        put(at, { problem: read.problem });
        return;
      }
      const input = entryOf(read.event, draft.replaces);
      if (!input) return;
      const isKept = await run(at, { kind: 'record', input });
      // What was written meanwhile is not lost.
      if (isKept && places.peek()[at]?.draft === draft) put(at, { draft: EMPTY_DRAFT });
    },
    async correctAbout(about) {
      const at = key.value;
      const known = countingEntries(current.peek()?.entries ?? []);
      const earlier = known.findLast(({ event }) => event.kind === 'about');
      const input = entryOf({ kind: 'about', about }, earlier?.id);
      if (!at || !input || place.value.saving.kind === 'saving') return false;
      return run(at, { kind: 'record', input });
    },
    async recordEvent(event) {
      const at = key.value;
      const input = entryOf(event);
      if (!at || !input || place.value.saving.kind === 'saving') return false;
      return run(at, { kind: 'record', input });
    },
    async retry() {
      const { saving, draft } = place.value;
      const at = key.value;
      if (!at || saving.kind !== 'failed') return;
      const { task } = saving;
      const isKept = await run(at, task);
      const wasDraft = task.kind === 'record' && task.input.event.kind === 'step';
      if (isKept && wasDraft && places.peek()[at]?.draft === draft) put(at, { draft: EMPTY_DRAFT });
    },
    correct(entryId) {
      const event = current.value?.entries.find(({ id }) => id === entryId)?.event;
      if (!key.value || event?.kind !== 'step') return;
      const { step, result, note } = event;
      const draft = { step, result, note, next: '', replaces: entryId };
      put(key.value, { draft, problem: undefined, saving: { kind: 'idle' } });
    },
    dispose: () => cases.dispose(),
  };
}

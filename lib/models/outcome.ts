import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CallBackground } from '../messaging/calls';
import { type Attempt, currentOutcome, type OutcomeResult } from '../reminders/attempt';
import type { BuyerPromise } from '../reminders/promise';
import { reasonOf } from './loadable';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving'; result: OutcomeResult }
  /** The background answered that the entry is on the disk. */
  | { kind: 'saved'; result: OutcomeResult }
  | { kind: 'failed'; result: OutcomeResult; why: string };

const IDLE: Saving = { kind: 'idle' };

/** Asks what came of a reminder. */
export interface OutcomeModel {
  /** The attempt asked about: the one being corrected, else the newest without an outcome, else the one just saved. */
  attempt: ReadonlySignal<Attempt | undefined>;
  saving: ReadonlySignal<Saving>;
  /** What the buyer promised since the attempt, to be offered; nothing is recorded from it by itself. */
  promise: ReadonlySignal<BuyerPromise | undefined>;
  /** The agent asked for the keyboard to come to the question; the question sets it back when it has it. */
  isKeyboardAsked: Signal<boolean>;
  record(result: OutcomeResult): Promise<void>;
  /** Saves the failed entry again, as the same entry. */
  retry(): Promise<void>;
  /** Asks again; the earlier entry stays in the history. */
  correct(attemptId: string): void;
  /** Ends a correction that was begun by mistake; the entry stands as it was. */
  keepAsItWas(): void;
}

export interface OutcomeNeeds {
  call: CallBackground;
  newId: () => string;
  /** Of the current order, newest first. */
  attempts: ReadonlySignal<readonly Attempt[]>;
  /** Takes the attempt as the background returned it. */
  keep: (attempt: Attempt) => void;
  /** Reads the open conversation. */
  promiseAfter: (attempt: Attempt) => BuyerPromise | undefined;
}

export function createOutcome(needs: OutcomeNeeds): OutcomeModel {
  const { call, newId, attempts, keep } = needs;
  const asked = signal<{ attemptId: string; entryId: string; saving: Saving } | undefined>();

  const attempt = computed(() => {
    const list = attempts.value;
    const held = list.find((one) => one.id === asked.value?.attemptId);
    const [newest] = list;
    const open = newest && currentOutcome(newest) === undefined ? newest : undefined;
    const isDone = asked.value?.saving.kind === 'saved';
    return held && !(isDone && open) ? held : open;
  });
  const saving = computed(() => {
    const held = asked.value;
    return held && held.attemptId === attempt.value?.id ? held.saving : IDLE;
  });

  async function save(attemptId: string, entryId: string, result: OutcomeResult): Promise<void> {
    const show = (state: Saving) => {
      if (asked.value?.entryId === entryId) asked.value = { attemptId, entryId, saving: state };
    };
    asked.value = { attemptId, entryId, saving: { kind: 'saving', result } };
    try {
      keep(await call('attempts.record', { id: entryId, attemptId, result }));
      show({ kind: 'saved', result });
    } catch (error) {
      show({ kind: 'failed', result, why: reasonOf(error) });
    }
  }

  return {
    attempt,
    saving,
    promise: computed(() => attempt.value && needs.promiseAfter(attempt.value)),
    isKeyboardAsked: signal(false),
    async record(result) {
      const target = attempt.value;
      if (!target || saving.value.kind === 'saving') return;
      await save(target.id, newId(), result);
    },
    async retry() {
      const held = asked.value;
      if (held?.saving.kind === 'failed') {
        await save(held.attemptId, held.entryId, held.saving.result);
      }
    },
    correct(attemptId) {
      asked.value = { attemptId, entryId: '', saving: IDLE };
    },
    keepAsItWas() {
      if (saving.value.kind !== 'saving') asked.value = undefined;
    },
  };
}

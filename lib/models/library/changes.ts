import { type ReadonlySignal, signal } from '@preact/signals';
import type { CallBackground } from '../../messaging/calls';
import type { ChangeProgress, PhraseChange } from '../../phrases/change';
import { STAGE_MAX } from '../../phrases/change-check';
import type { Phrase } from '../../phrases/phrase';
import { reasonOf } from '../loadable';

export type ChangeState =
  | { kind: 'idle' }
  /** `progress` only where there are many rows; such a change can be called off. */
  | { kind: 'busy'; progress?: ChangeProgress }
  | { kind: 'failed'; why: string };

/** Changes of the library, one at a time. */
export interface Changes {
  state: ReadonlySignal<ChangeState>;
  /** Once the rows in view have the last change in them: what is made of older ones would take it back. */
  seen(): Promise<void>;
  /** @returns false if it was not done: refused, called off, or another one is under way. */
  run(change: PhraseChange): Promise<boolean>;
  /** Puts any number of phrases in as one change. */
  put(change: Omit<PhraseChange, 'put' | 'batch'>, phrases: readonly Phrase[]): Promise<boolean>;
  /** Calls a large change off; nothing of it stays. */
  callOff(): void;
  undo(id: string): Promise<boolean>;
  /** Deletes for good. */
  purge(ids: readonly string[]): Promise<boolean>;
  dismiss(): void;
  dispose(): void;
}

/** How often the background is asked how far it is. */
const ASK_EVERY_MS = 120;

/** @param refresh - reads the rows in view anew. */
export function createChanges(call: CallBackground, refresh: () => Promise<void>): Changes {
  const state = signal<ChangeState>({ kind: 'idle' });
  let batch: string | undefined;
  let isCalledOff = false;
  let refreshed = Promise.resolve();
  let timer: ReturnType<typeof setInterval> | undefined;

  async function alone(work: () => Promise<unknown>): Promise<boolean> {
    if (state.value.kind === 'busy') return false;
    state.value = { kind: 'busy' };
    isCalledOff = false;
    try {
      await work();
      refreshed = refresh();
      state.value = { kind: 'idle' };
      return true;
    } catch (error) {
      state.value = isCalledOff ? { kind: 'idle' } : { kind: 'failed', why: reasonOf(error) };
      return false;
    }
  }

  /** Sending takes the first half of the bar, storing the second. */
  const show = (done: number, rows: number) => {
    state.value = { kind: 'busy', progress: { done, total: 2 * rows } };
  };

  async function putMany(change: PhraseChange, phrases: readonly Phrase[]): Promise<void> {
    const mine = crypto.randomUUID();
    batch = mine;
    try {
      for (let from = 0; from < phrases.length; from += STAGE_MAX) {
        if (isCalledOff) throw new Error('called off');
        show(from, phrases.length);
        const rows = phrases.slice(from, from + STAGE_MAX);
        await call('phrases.stage', { batch: mine, phrases: rows });
      }
      if (isCalledOff) throw new Error('called off');
      show(phrases.length, phrases.length);
      timer = setInterval(async () => {
        const { done, total } = await call('phrases.progress', { batch: mine });
        if (batch === mine && total > 0) show(phrases.length + done, phrases.length);
      }, ASK_EVERY_MS);
      await call('phrases.change', { ...change, batch: mine });
    } catch (error) {
      await call('phrases.callOff', { batch: mine });
      throw error;
    } finally {
      clearInterval(timer);
      batch = undefined;
    }
  }

  return {
    state,
    seen: () => refreshed,
    run: (change) => alone(() => call('phrases.change', change)),
    put: (change, phrases) =>
      alone(() =>
        phrases.length <= STAGE_MAX
          ? call('phrases.change', { ...change, put: [...phrases] })
          : putMany(change, phrases),
      ),
    callOff() {
      if (batch === undefined) return;
      isCalledOff = true;
      void call('phrases.callOff', { batch });
    },
    undo: (id) => alone(() => call('phrases.undo', { id })),
    purge: (ids) => alone(() => call('phrases.purge', { ids: [...ids] })),
    dismiss() {
      if (state.value.kind === 'failed') state.value = { kind: 'idle' };
    },
    dispose: () => clearInterval(timer),
  };
}

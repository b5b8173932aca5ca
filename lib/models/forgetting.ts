import { type ReadonlySignal, signal } from '@preact/signals';
import { reasonOf } from './loadable';

export type ForgettingState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'done' }
  | { kind: 'failed'; why: string };

/** Forgetting what was kept on the device: asked first, since it cannot be undone. */
export interface Forgetting {
  state: ReadonlySignal<ForgettingState>;
  ask(): void;
  leave(): void;
  forget(): Promise<void>;
}

export function createForgetting(clear: () => Promise<unknown>): Forgetting {
  const state = signal<ForgettingState>({ kind: 'idle' });
  return {
    state,
    ask() {
      state.value = { kind: 'asking' };
    },
    leave() {
      state.value = { kind: 'idle' };
    },
    async forget() {
      if (state.value.kind !== 'asking') return;
      try {
        await clear();
        state.value = { kind: 'done' };
      } catch (error) {
        state.value = { kind: 'failed', why: reasonOf(error) };
      }
    },
  };
}

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { TableName } from '../messaging/calls';
import { LOADING, type Loadable, reasonOf } from './loadable';

/** Tells which tables a write touched; returns the way to stop listening. */
export type OnChanged = (listener: (tables: TableName[]) => void) => () => void;

export interface Query<T> {
  state: ReadonlySignal<Loadable<T>>;
  /** The answer, once there is one. */
  value: ReadonlySignal<T | undefined>;
  /** Asks again after a failure. */
  again(): void;
  /** Asks again; resolves once there is an answer to this or a later question, or none is to be had. */
  refresh(): Promise<void>;
  /** Puts an answer in that another call already brought. */
  change(update: (value: T) => T): void;
  dispose(): void;
}

export interface QueryPlan<K, T> {
  /** What to ask for, read from signals; `undefined` asks for nothing. */
  key: () => K | undefined;
  ask: (key: K) => Promise<T>;
  /** Ask again when one of these tables changed. */
  tables: readonly TableName[];
  onChanged: OnChanged;
}

/**
 * An answer kept up to date: asked again when its key or its tables change. An answer to an older question is
 * dropped, and the last one stays in view while the same question is asked again.
 */
export function createQuery<K, T>(plan: QueryPlan<K, T>): Query<T> {
  const state = signal<Loadable<T>>(LOADING);
  const round = signal(0);
  const keyText = computed(() => JSON.stringify(plan.key()));
  let askedFor: string | undefined;
  let latest = 0;
  let waiting: (() => void)[] = [];

  const again = () => {
    round.value = round.peek() + 1;
  };
  const settle = () => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  const stop = effect(() => {
    round.value;
    const text = keyText.value;
    latest += 1;
    const mine = latest;
    if (text !== askedFor || state.peek().kind === 'failed') state.value = LOADING;
    askedFor = text;
    if (text === undefined) return settle();
    const take = (answer: Loadable<T>) => {
      if (mine !== latest) return;
      state.value = answer;
      settle();
    };
    plan.ask(JSON.parse(text) as K).then(
      (value) => take({ kind: 'ready', value }),
      (error: unknown) => take({ kind: 'failed', why: reasonOf(error) }),
    );
  });
  const unsubscribe = plan.onChanged((tables) => {
    if (tables.some((table) => plan.tables.includes(table))) again();
  });
  return {
    state,
    value: computed(() => (state.value.kind === 'ready' ? state.value.value : undefined)),
    again,
    refresh: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        again();
      }),
    change(update) {
      const now = state.peek();
      if (now.kind === 'ready') state.value = { kind: 'ready', value: update(now.value) };
    },
    dispose() {
      latest += 1;
      stop();
      unsubscribe();
      settle();
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Phrase } from '../phrases/phrase';
import type { Filled } from './fill';

/** A phrase whose fields the agent is filling in. */
export interface FillIn {
  /** Tells the line it was begun at from every other. */
  key: string;
  phrase: Phrase;
  /** Contents by the field's name. */
  fields: Readonly<Record<string, string>>;
  /** The agent wants to go on choosing once it is in. */
  isStaying: boolean;
}

/** `asking`: the agent is to look at its fields first. `lacking`: it has holes that nobody here can fill. */
export type Readiness = 'ready' | 'asking' | 'lacking';

export function readinessOf({
  lacks,
  open,
  asked,
  questions,
}: Pick<Filled, 'lacks' | 'open' | 'asked' | 'questions'>): Readiness {
  if (!lacks.every((what) => open.includes(what))) return 'lacking';
  return asked.length + questions.length > 0 ? 'asking' : 'ready';
}

/** Asks for the fields of one phrase at a time. */
export interface FillInModel {
  current: ReadonlySignal<FillIn | undefined>;
  isBusy: ReadonlySignal<boolean>;
  /** What `current` reads now; `undefined` once there is no conversation any more. */
  filled(): Filled | undefined;
  begin(key: string, phrase: Phrase, isStaying: boolean): void;
  write(field: string, content: string): void;
  /** Inserts, if it is whole. */
  finish(): void;
  cancel(): void;
  /** Without a word: it is done, or its conversation is gone. */
  end(): void;
}

export interface FillInPlan {
  fill: (phrase: Phrase, fields: FillIn['fields']) => Filled | undefined;
  insert: (filled: Filled, isStaying: boolean) => void;
  onCancel: () => void;
  isBusy: ReadonlySignal<boolean>;
}

export function createFillIn({ fill, insert, onCancel, isBusy }: FillInPlan): FillInModel {
  const current = signal<FillIn | undefined>();
  const filled = () => current.value && fill(current.value.phrase, current.value.fields);
  return {
    current,
    isBusy,
    filled,
    begin(key, phrase, isStaying) {
      current.value = { key, phrase, fields: {}, isStaying };
    },
    write(field, content) {
      const open = current.value;
      if (open) current.value = { ...open, fields: { ...open.fields, [field]: content } };
    },
    finish() {
      const whole = filled();
      if (current.value && whole?.lacks.length === 0) insert(whole, current.value.isStaying);
    },
    cancel() {
      current.value = undefined;
      onCancel();
    },
    end() {
      current.value = undefined;
    },
  };
}

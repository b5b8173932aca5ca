import { type ReadonlySignal, signal } from '@preact/signals';
import type { FigureProblem } from '../../rules/check-figure';
import type { Rule } from '../../rules/rule';
import type { SetRule } from '../../rules/rule-changes';
import { reasonOf } from '../loadable';
import { readTyped, typedText } from './typed-figure';

/** A figure being set. Stays as typed until it is stored or left. */
export interface RuleDraft {
  typed: string;
  note: string;
  state:
    | { kind: 'typing' }
    | { kind: 'saving' }
    | { kind: 'refused'; problem: FigureProblem }
    | { kind: 'failed'; why: string };
}

/** One draft for each rule that is being set. */
export interface RuleDrafts {
  /** By the id of the rule. */
  open: ReadonlySignal<ReadonlyMap<string, RuleDraft>>;
  /** Rules whose figure was just stored. */
  saved: ReadonlySignal<ReadonlySet<string>>;
  begin(rule: Rule<number>, value: number, note: string): void;
  type(rule: Rule, change: Partial<Pick<RuleDraft, 'typed' | 'note'>>): void;
  save(rule: Rule<number>): Promise<void>;
  /** Takes the shop's own figure back. */
  reset(rule: Rule<number>): Promise<void>;
  leave(rule: Rule): void;
}

export interface RuleDraftNeeds {
  /** Stores the shop's own figure, or without one takes it back. */
  set(rule: Rule, own: SetRule['own']): Promise<void>;
}

export function createRuleDrafts({ set }: RuleDraftNeeds): RuleDrafts {
  const open = signal<ReadonlyMap<string, RuleDraft>>(new Map());
  const saved = signal<ReadonlySet<string>>(new Set());

  function put({ id }: Rule, draft: RuleDraft | undefined): void {
    const all = new Map(open.peek());
    if (draft) all.set(id, draft);
    else all.delete(id);
    open.value = all;
  }
  function markSaved({ id }: Rule, isSaved: boolean): void {
    const all = new Set(saved.peek());
    if (isSaved) all.add(id);
    else all.delete(id);
    saved.value = all;
  }

  async function store(rule: Rule<number>, own: SetRule['own']): Promise<void> {
    const draft = open.peek().get(rule.id);
    if (!draft || draft.state.kind === 'saving') return;
    put(rule, { ...draft, state: { kind: 'saving' } });
    try {
      await set(rule, own);
      put(rule, undefined);
      markSaved(rule, true);
    } catch (error) {
      put(rule, { ...draft, state: { kind: 'failed', why: reasonOf(error) } });
    }
  }

  return {
    open,
    saved,
    begin(rule, value, note) {
      markSaved(rule, false);
      put(rule, { typed: typedText(rule, value), note, state: { kind: 'typing' } });
    },
    type(rule, change) {
      const draft = open.peek().get(rule.id);
      if (draft) put(rule, { ...draft, ...change, state: { kind: 'typing' } });
    },
    async save(rule) {
      const draft = open.peek().get(rule.id);
      if (!draft) return;
      const typed = readTyped(rule, draft.typed);
      if (typed.ok) await store(rule, { value: typed.value, note: draft.note.trim() });
      else put(rule, { ...draft, state: { kind: 'refused', problem: typed.problem } });
    },
    reset: (rule) => store(rule, undefined),
    leave: (rule) => put(rule, undefined),
  };
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { parseTemplate } from '../../phrases/template/parse-template';
import type { TemplateProblem } from '../../phrases/template/template-problems';
import type { Changes } from './changes';
import {
  type Draft,
  type DraftProblem,
  draftOf,
  isSamePhrase,
  phraseOf,
  problemsOf,
} from './draft';
import type { LibraryData } from './library-data';

/**
 * The phrase that is being written. Drafts of others stay as they are until they are saved or given up: looking at
 * another phrase loses nothing.
 */
export interface Editor {
  draft: ReadonlySignal<Draft | undefined>;
  isChanged: ReadonlySignal<boolean>;
  problems: ReadonlySignal<DraftProblem[]>;
  templateProblems: ReadonlySignal<TemplateProblem[]>;
  /** What is stored is not what the writing began with: changed elsewhere, or gone. */
  conflict: ReadonlySignal<'none' | 'changed' | 'gone'>;
  /** Ids with something unsaved. */
  unsavedIds: ReadonlySignal<ReadonlySet<string>>;
  /** Closing was asked for while something is unsaved. */
  isAsking: ReadonlySignal<boolean>;
  open(id: string): void;
  openNew(group: string): void;
  write(update: Partial<Omit<Draft, 'id' | 'base'>>): void;
  save(): Promise<boolean>;
  /** Closes what is unchanged; otherwise asks first. */
  close(): void;
  stay(): void;
  giveUp(): void;
}

export function createEditor(data: LibraryData, changes: Changes): Editor {
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  const openId = signal<string | undefined>();
  const isAsking = signal(false);
  const stored = computed(() =>
    openId.value === undefined ? undefined : data.byId.value.get(openId.value),
  );
  const draft = computed((): Draft | undefined => {
    if (openId.value === undefined) return undefined;
    return drafts.value.get(openId.value) ?? (stored.value && draftOf(stored.value));
  });
  const hasChanges = (one: Draft) =>
    one.base
      ? !isSamePhrase(phraseOf(one), one.base)
      : [one.title, one.body, one.code, one.tags].some((text) => text.trim() !== '');
  const unsavedIds = computed(
    () => new Set([...drafts.value.values()].filter(hasChanges).map(({ id }) => id)),
  );
  const keep = (id: string, next: Draft | undefined) => {
    const all = new Map(drafts.value);
    if (next) all.set(id, next);
    else all.delete(id);
    drafts.value = all;
  };
  const show = (id: string | undefined) => {
    isAsking.value = false;
    openId.value = id;
  };
  const problems = computed(() =>
    draft.value ? problemsOf(draft.value, data.codeOwners.value) : [],
  );
  const leave = (id: string) => {
    keep(id, undefined);
    if (openId.value === id) show(undefined);
  };
  return {
    draft,
    isChanged: computed(() => openId.value !== undefined && unsavedIds.value.has(openId.value)),
    problems,
    templateProblems: computed(() => (draft.value ? parseTemplate(draft.value.body).problems : [])),
    conflict: computed(() => {
      const base = draft.value?.base;
      if (!base || isSamePhrase(base, stored.value)) return 'none';
      return stored.value ? 'changed' : 'gone';
    }),
    unsavedIds,
    isAsking,
    open: show,
    openNew(group) {
      const [unfinished] = [...drafts.value.values()].filter((one) => !one.base);
      const id = unfinished?.id ?? crypto.randomUUID();
      if (!unfinished) keep(id, { id, title: '', group, code: '', tags: '', stages: [], body: '' });
      show(id);
    },
    write(update) {
      const now = draft.value;
      if (now) keep(now.id, { ...now, ...update });
    },
    async save() {
      const now = draft.value;
      if (!now || problems.value.length > 0) return false;
      const phrase = phraseOf(now);
      const isDone = await changes.run({ kind: now.base ? 'edit' : 'add', put: [phrase] });
      if (!isDone) return false;
      // What was typed while it was on its way stays a draft, over what is stored now.
      const later = drafts.value.get(now.id);
      if (later && later !== now) keep(now.id, { ...later, base: phrase });
      else leave(now.id);
      return true;
    },
    close() {
      const now = draft.value;
      if (now && unsavedIds.value.has(now.id)) isAsking.value = true;
      else if (now) leave(now.id);
      else show(undefined);
    },
    stay() {
      isAsking.value = false;
    },
    giveUp() {
      if (openId.value !== undefined) leave(openId.value);
    },
  };
}

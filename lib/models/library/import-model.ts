import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ChangeProgress } from '../../phrases/change';
import type { Phrase } from '../../phrases/phrase';
import { reasonOf } from '../loadable';
import type { Changes } from './changes';
import type {
  ImportEntry,
  ImportKind,
  ImportOptions,
  ImportPlan,
  ImportRows,
  LoadTransfer,
  TransferTools,
} from './transfer-tools';

/** A file on its way into the library. Nothing is stored before its trial was seen. */
export type ImportState =
  | { kind: 'waiting' }
  | { kind: 'reading'; name: string; progress: ChangeProgress }
  | { kind: 'unreadable'; name: string; why: string }
  | { kind: 'trial'; name: string };

export interface ImportModel {
  state: ReadonlySignal<ImportState>;
  options: ReadonlySignal<ImportOptions>;
  /** What the file would do with these options; `undefined` but in a trial. */
  plan: ReadonlySignal<ImportPlan | undefined>;
  /** Of which kind the entries shown are. */
  filter: ReadonlySignal<ImportKind | undefined>;
  entries: ReadonlySignal<readonly ImportEntry[]>;
  /** How many phrases would be stored. */
  putCount: ReadonlySignal<number>;
  read(file: File): Promise<void>;
  choose(update: Partial<ImportOptions>): void;
  show(kind: ImportKind | undefined): void;
  /** Stops reading, or leaves the trial. */
  cancel(): void;
  /** All of it as one change. @returns false if nothing was stored. */
  commit(): Promise<boolean>;
  dispose(): void;
}

export function createImport(
  load: LoadTransfer,
  phrases: ReadonlySignal<readonly Phrase[]>,
  changes: Changes,
  defaultGroup: () => string,
): ImportModel {
  const state = signal<ImportState>({ kind: 'waiting' });
  const options = signal<ImportOptions>({ group: '', onClash: 'keepOurs' });
  const filter = signal<ImportKind | undefined>();
  const rows = signal<ImportRows | undefined>();
  const tools = signal<TransferTools | undefined>();
  let reading: AbortController | undefined;
  const plan = computed(
    () =>
      rows.value &&
      tools.value?.planImport(rows.value, { phrases: phrases.value }, options.value, () =>
        crypto.randomUUID(),
      ),
  );
  const put = computed(() =>
    plan.value && tools.value ? tools.value.phrasesToPut(plan.value) : [],
  );
  const leave = () => {
    reading?.abort();
    reading = undefined;
    rows.value = undefined;
    filter.value = undefined;
    state.value = { kind: 'waiting' };
  };
  return {
    state,
    options,
    plan,
    filter,
    entries: computed(() => {
      const all = plan.value?.entries ?? [];
      return filter.value ? all.filter(({ kind }) => kind === filter.value) : all;
    }),
    putCount: computed(() => put.value.length),
    async read(file) {
      leave();
      const { name } = file;
      const mine = new AbortController();
      reading = mine;
      options.value = { ...options.value, group: options.value.group || defaultGroup() };
      const show = (done: number, total: number) => {
        if (reading === mine) state.value = { kind: 'reading', name, progress: { done, total } };
      };
      show(0, file.size);
      try {
        const loaded = await load();
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await loaded.readPhraseFile(name, bytes, {
          onProgress: show,
          signal: mine.signal,
        });
        if (reading !== mine) return;
        tools.value = loaded;
        rows.value = read;
        state.value = { kind: 'trial', name };
      } catch (error) {
        if (reading === mine) state.value = { kind: 'unreadable', name, why: reasonOf(error) };
      }
    },
    choose(update) {
      options.value = { ...options.value, ...update };
    },
    show(kind) {
      filter.value = kind;
    },
    cancel: leave,
    async commit() {
      const isDone = put.value.length > 0 && (await changes.put({ kind: 'import' }, put.value));
      if (isDone) leave();
      return isDone;
    },
    dispose: leave,
  };
}

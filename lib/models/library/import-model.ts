import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ChangeProgress } from '../../phrases/change';
import type { Phrase } from '../../phrases/phrase';
import { parseTemplate } from '../../phrases/template/parse-template';
import type { PhraseFile } from '../../phrases/transfer/file-row';
import { type ImportOptions, phrasesToPut, planImport } from '../../phrases/transfer/plan-import';
import type { ImportPlan, PlannedRow, RowKind } from '../../phrases/transfer/planned-row';
import { readPhraseFile } from '../../phrases/transfer/read-phrase-file';
import type { ReadSheets } from '../../tables/sheets';
import { TransferError } from '../../tables/transfer-error';
import { reasonOf } from '../loadable';
import type { Changes } from './changes';

/** A file on its way into the library. Nothing is stored before its trial was seen. */
export type ImportState =
  | { kind: 'waiting' }
  | { kind: 'reading'; name: string; progress: ChangeProgress }
  /** What it is not. */
  | { kind: 'refused'; name: string; error: TransferError }
  | { kind: 'failed'; name: string; why: string }
  | { kind: 'trial'; name: string; file: PhraseFile };

export interface ImportModel {
  state: ReadonlySignal<ImportState>;
  options: ReadonlySignal<ImportOptions>;
  /** What the file would do with these options; `undefined` but in a trial. */
  plan: ReadonlySignal<ImportPlan | undefined>;
  /** Of which kind the entries shown are. */
  filter: ReadonlySignal<RowKind | undefined>;
  entries: ReadonlySignal<readonly PlannedRow[]>;
  /** What the file says in a row that would not be stored, by its line. */
  written: ReadonlySignal<ReadonlyMap<number, string>>;
  /** How many phrases would be stored. */
  putCount: ReadonlySignal<number>;
  read(file: File): Promise<void>;
  choose(update: Partial<ImportOptions>): void;
  show(kind: RowKind | undefined): void;
  /** Stops reading, or leaves the trial. */
  cancel(): void;
  /** All of it as one change. @returns false if nothing was stored. */
  commit(): Promise<boolean>;
  dispose(): void;
}

/** @param defaultGroup - where rows without a group go, unless the agent says otherwise. */
export function createImport(
  phrases: ReadonlySignal<readonly Phrase[]>,
  changes: Pick<Changes, 'put'>,
  defaultGroup: () => string,
  readSheets?: ReadSheets,
): ImportModel {
  const state = signal<ImportState>({ kind: 'waiting' });
  const options = signal<ImportOptions>({ group: '', onClash: 'keepOurs' });
  const filter = signal<RowKind | undefined>();
  let reading: AbortController | undefined;
  const plan = computed(() =>
    state.value.kind === 'trial'
      ? planImport(
          state.value.file.rows,
          { phrases: phrases.value },
          { ...options.value, checkBody: templateProblem },
          () => crypto.randomUUID(),
        )
      : undefined,
  );
  const put = computed(() => (plan.value ? phrasesToPut(plan.value) : []));

  function leave(): void {
    reading?.abort();
    reading = undefined;
    filter.value = undefined;
    state.value = { kind: 'waiting' };
  }

  return {
    state,
    options,
    plan,
    filter,
    entries: computed(() => {
      const all = plan.value?.entries ?? [];
      return filter.value ? all.filter(({ kind }) => kind === filter.value) : all;
    }),
    written: computed(
      () =>
        new Map(
          (state.value.kind === 'trial' ? state.value.file.rows : []).map(({ line, body = '' }) => [
            line,
            body,
          ]),
        ),
    ),
    putCount: computed(() => put.value.length),
    async read(file) {
      leave();
      const { name } = file;
      const mine = new AbortController();
      reading = mine;
      options.value = { ...options.value, group: defaultGroup() };
      const become = (next: ImportState) => {
        if (reading === mine) state.value = next;
      };
      const onProgress = (done: number, total: number) =>
        become({ kind: 'reading', name, progress: { done, total } });
      onProgress(0, 1);
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await readPhraseFile(name, bytes, {
          onProgress,
          signal: mine.signal,
          readSheets,
        });
        become({ kind: 'trial', name, file: read });
      } catch (error) {
        if (error instanceof TransferError) become({ kind: 'refused', name, error });
        else become({ kind: 'failed', name, why: reasonOf(error) });
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

/** The first thing in a body that is no template, with line and column. */
function templateProblem(body: string): string | undefined {
  const [problem] = parseTemplate(body).problems;
  return problem && `${problem.line}:${problem.column} ${body.slice(problem.from, problem.to)}`;
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageLink, PartResult } from '../messaging/page-link';
import { LOADING, type Loadable, reasonOf } from './loadable';
import type { TextKey } from './text';

/** Parts and order fields that have a word for people. */
export type PartWord =
  Extract<TextKey, `part_${string}`> extends `part_${infer Name}` ? Name : never;

export interface SelfTestModel {
  state: ReadonlySignal<Loadable<PartResult[]> | { kind: 'closed' }>;
  run(): void;
  close(): void;
  /** Opens the picker on the page for one part. */
  repair(part: string): void;
}

/**
 * The list of parts that the open page's profile finds.
 *
 * @param onFailed - the picker could not be opened.
 */
export function createSelfTest(
  link: Pick<PageLink, 'call'>,
  onFailed: (why: string) => void,
): SelfTestModel {
  const state = signal<Loadable<PartResult[]> | { kind: 'closed' }>({ kind: 'closed' });
  return {
    state,
    run() {
      state.value = LOADING;
      link.call('selfTest', null).then(
        (value) => {
          state.value = { kind: 'ready', value };
        },
        (error: unknown) => {
          state.value = { kind: 'failed', why: reasonOf(error) };
        },
      );
    },
    close() {
      state.value = { kind: 'closed' };
    },
    repair(part) {
      link.call('repair', part).catch((error: unknown) => onFailed(reasonOf(error)));
    },
  };
}

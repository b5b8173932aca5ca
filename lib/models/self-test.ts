import { type ReadonlySignal, signal } from '@preact/signals';
import { ORDER_FIELDS } from '../chat/order';
import type { PageLink, PartResult } from '../messaging/page-link';
import { LOADING, type Loadable, reasonOf } from './loadable';
import type { TextKey } from './text';

/** Parts and order fields that have a word for people. */
export type PartWord =
  Extract<TextKey, `part_${string}`> extends `part_${infer Name}` ? Name : never;

/** What a person can be asked to point at even if the profile knows no way to it. */
export const POINTABLE = [
  'buyer',
  'fromBuyer',
  'fromAgent',
  'messageTime',
  'dayHeading',
  'composer',
  ...ORDER_FIELDS,
  'itemTitle',
] as const satisfies readonly PartWord[];

/** Parts that come back with another one that is pointed at. */
const BY_OTHERS: readonly PartWord[] = [
  'conversationKey',
  'conversationId',
  'messageList',
  'row',
  'messageText',
  'messageDay',
  'orderPanel',
  'orderCard',
  'cardKey',
  'badgeAnchor',
  'item',
];

/** One part of the open page. */
export interface PartLine extends Omit<PartResult, 'part'> {
  part: PartWord;
  isFound: boolean;
  /** A person can point at it, or at what it is part of. */
  canPoint: boolean;
}

export interface PartList {
  tested: PartLine[];
  /** What could be pointed at besides. */
  untested: PartWord[];
}

export interface SelfTestModel {
  state: ReadonlySignal<Loadable<PartList> | { kind: 'closed' }>;
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
  const state = signal<Loadable<PartList> | { kind: 'closed' }>({ kind: 'closed' });
  return {
    state,
    run() {
      state.value = LOADING;
      link.call('selfTest', null).then(
        (results) => {
          state.value = { kind: 'ready', value: partList(results) };
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

function partList(results: readonly PartResult[]): PartList {
  const canPoint = (part: PartWord) => [...POINTABLE, ...BY_OTHERS].some((one) => one === part);
  const tested = results.map((result): PartLine => {
    const part = result.part.replace('order.', '') as PartWord;
    return { ...result, part, isFound: result.by !== undefined, canPoint: canPoint(part) };
  });
  const untested = POINTABLE.filter((name) => !tested.some(({ part }) => part === name));
  return { tested, untested };
}

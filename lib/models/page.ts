import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type PageChange, parsePageEvent, readPageEvent } from '../chat/check-conversation';
import type { Conversation } from '../chat/conversation';
import { createDayOrderProof } from '../chat/day-order';
import { MESSAGES_MAX } from '../chat/raw';
import type { EpochMs, Zone } from '../chat/units';
import type { PageEvent, PageLink } from '../messaging/page-link';
import { reasonOf } from './loadable';
import type { Clock } from './ticker';

export type PageState =
  | { kind: 'loading' }
  /** No conversation is open. */
  | { kind: 'none' }
  /** A conversation is open, and nothing on the page tells which: the seller has to point at the buyer's name. */
  | { kind: 'untold' }
  | { kind: 'open'; conversation: Conversation }
  /** The page sent something that cannot be used; nothing of it is shown. */
  | { kind: 'failed'; why: string };

export interface Page {
  state: ReadonlySignal<PageState>;
  conversation: ReadonlySignal<Conversation | undefined>;
  /** The page or its content script is gone. */
  isGone: ReadonlySignal<boolean>;
  dispose(): void;
}

interface Heard {
  /** As it came over the port; its type is a claim until it is checked. */
  event: PageEvent;
  at: EpochMs;
}

/**
 * The conversation beside the sidebar, checked and kept up to date.
 *
 * @param zone - of the shop. Pages show its wall clock, so nothing is read before it is known, and all of it is
 * read again where it changes.
 */
export function createPage(
  link: Pick<PageLink, 'onEvent' | 'onClose'>,
  clock: Clock,
  zone: ReadonlySignal<Zone | undefined>,
): Page {
  const state = signal<PageState>({ kind: 'loading' });
  const isGone = signal(false);
  /** All that was said of the open conversation, from its first event on. */
  let heard: Heard[] = [];
  const dayOrder = createDayOrderProof();

  /** @returns true if the event tells how to read the dates of those before it. */
  const take = ({ event, at: now }: Heard, inZone: Zone): boolean => {
    try {
      const checked = parsePageEvent(event);
      const tells = dayOrder.take(checked);
      const context = { now, zone: inZone, dayOrder: dayOrder.known() };
      state.value = apply(state.peek(), readPageEvent(checked, context));
      return tells;
    } catch (error) {
      state.value = { kind: 'failed', why: reasonOf(error) };
      return false;
    }
  };
  const takeAll = (inZone: Zone) => {
    const tells = heard.map((one) => take(one, inZone));
    if (tells.includes(true)) takeAll(inZone);
  };
  const stopEvents = link.onEvent((event) => {
    const latest = { event, at: clock() };
    heard = remember(heard, latest);
    const known = zone.peek();
    if (known !== undefined && take(latest, known)) takeAll(known);
  });
  const stopZone = effect(() => {
    if (zone.value !== undefined) takeAll(zone.value);
  });
  const stopClose = link.onClose(() => {
    isGone.value = true;
  });
  return {
    state,
    conversation: computed(() =>
      state.value.kind === 'open' ? state.value.conversation : undefined,
    ),
    isGone,
    dispose() {
      stopEvents();
      stopZone();
      stopClose();
    },
  };
}

/** Later words about the orders or the buyer replace earlier ones; of new messages as many as are ever looked at. */
function remember(heard: Heard[], latest: Heard): Heard[] {
  const type = latest.event?.type;
  if (type === 'conversation' || type === 'none') return [latest];
  const alike = heard.filter(({ event }) => event?.type === type);
  const surplus = type === 'messages' ? alike.slice(0, 1 - MESSAGES_MAX) : alike;
  return [...heard.filter((one) => !surplus.includes(one)), latest];
}

function apply(state: PageState, change: PageChange): PageState {
  if (change.type === 'none') return { kind: change.isUntold ? 'untold' : 'none' };
  if (change.type === 'conversation') return { kind: 'open', conversation: change.conversation };
  // About a conversation that is no longer the open one, or that could not be read.
  if (state.kind !== 'open' || state.conversation.key !== change.key) return state;
  return { kind: 'open', conversation: withChange(state.conversation, change) };
}

type Partly = Exclude<PageChange, { type: 'none' | 'conversation' }>;

function withChange(conversation: Conversation, change: Partly): Conversation {
  switch (change.type) {
    case 'messages': {
      const messages = [...conversation.messages, ...change.messages].slice(-MESSAGES_MAX);
      return { ...conversation, messages };
    }
    case 'buyer':
      return { ...conversation, buyer: change.buyer };
    case 'orders':
      return { ...conversation, orders: change.orders };
  }
}

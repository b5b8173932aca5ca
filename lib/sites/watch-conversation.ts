import type { PageEvent, RawConversation } from '../chat/raw';
import { Freshness } from './freshness';
import { changesBetween } from './page-events';
import type { Alternative, SiteProfile } from './profile';
import { type PageReading, readConversation } from './read-conversation';
import type { OrderCard } from './read-orders';
import { shadowHosts } from './scope';

/** Changes within this time are read together. */
const SETTLE_MS = 50;

export interface ConversationWatch {
  /** Everything as it is now, for a listener that joins late. */
  current(): RawConversation | undefined;
  stop(): void;
}

export interface WatchListener {
  onChange(change: PageEvent): void;
  /** After every reading, changed or not: the cards on the page now. */
  onCards(cards: OrderCard[]): void;
}

/**
 * Watches the open conversation and reports what changes. One observer sits on the body, because pages replace the
 * list and the panel themselves; each burst of changes costs one reading of the newest messages. Nothing runs
 * while the tab is hidden.
 */
export function watchConversation(
  window: Window & typeof globalThis,
  profile: SiteProfile,
  listener: WatchListener,
): ConversationWatch {
  const { document } = window;
  const fresh = { buyer: new Freshness(), messages: new Freshness(), orders: new Freshness() };
  const shadows = [...new Set(alternativesOf(profile).flatMap(({ shadow }) => shadow ?? []))];
  const watched: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', ...attributesRead(profile)],
  };
  let last: RawConversation | undefined;
  let list: Element | undefined;
  let timer: number | undefined;

  const check = () => {
    timer = undefined;
    watchShadows();
    const reading = readConversation(document, profile, list);
    list = reading?.list;
    const next = reading && withoutLeftOvers(reading, fresh);
    const changes = changesBetween(last, next?.conversation);
    last = next?.conversation;
    for (const change of changes) listener.onChange(change);
    listener.onCards(next?.cards ?? []);
  };
  const schedule = () => {
    timer ??= window.setTimeout(check, SETTLE_MS);
  };
  const observer = new window.MutationObserver(schedule);
  /** An observer of the body sees nothing of a shadow root; observing one again changes nothing. */
  const watchShadows = () => {
    for (const hosts of shadows) {
      for (const { shadowRoot } of shadowHosts(document, hosts).flat()) {
        if (shadowRoot) observer.observe(shadowRoot, watched);
      }
    }
  };
  const start = () => {
    observer.observe(document.body, watched);
    check();
  };
  const pause = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = undefined;
  };
  const onVisibility = () => {
    pause();
    if (!document.hidden) start();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('popstate', schedule);
  window.addEventListener('hashchange', schedule);
  onVisibility();

  return {
    current: () => last,
    stop() {
      pause();
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('popstate', schedule);
      window.removeEventListener('hashchange', schedule);
    },
  };
}

function withoutLeftOvers(
  { conversation, cards }: PageReading,
  fresh: Record<'buyer' | 'messages' | 'orders', Freshness>,
): Pick<PageReading, 'conversation' | 'cards'> {
  const { buyer, ...rest } = conversation;
  const { key, messages, orders } = rest;
  // By number alone, where there is one: a countdown in the card left over makes it nobody else's.
  const identity = JSON.stringify(orders.map((order) => order.fields.number ?? order));
  const hasOrders = fresh.orders.isFresh(key, identity, orders.length === 0);
  const hasMessages = fresh.messages.isFresh(key, JSON.stringify(messages), messages.length === 0);
  const hasBuyer = fresh.buyer.isFresh(key, buyer ?? '', buyer === undefined);
  return {
    conversation: {
      ...rest,
      ...(hasBuyer && buyer !== undefined ? { buyer } : {}),
      messages: hasMessages ? messages : [],
      orders: hasOrders ? orders : [],
    },
    cards: hasOrders ? cards : [],
  };
}

/** The attributes the profile reads or selects by: a change of any of them may change what is read. */
function attributesRead(profile: SiteProfile): string[] {
  return alternativesOf(profile).flatMap(({ attr, css }) => [
    ...(attr ? [attr] : []),
    ...[...(css ?? '').matchAll(/\[([\w-]+)/gu)].flatMap((found) => found[1] ?? []),
  ]);
}

function alternativesOf({ parts, orderFields }: SiteProfile): Alternative[] {
  return [...Object.values(parts), ...Object.values(orderFields)].flat();
}

import type { PageEvent, RawConversation } from '../chat/raw';
import { Freshness } from './freshness';
import { changesBetween } from './page-events';
import type { SiteProfile } from './profile';
import { type PageReading, readConversation } from './read-conversation';
import type { OrderCard } from './read-orders';

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
  const ordersFresh = new Freshness();
  const messagesFresh = new Freshness();
  let last: RawConversation | undefined;
  let timer: number | undefined;

  const check = () => {
    timer = undefined;
    const reading = readConversation(document, profile);
    const next = reading && withoutLeftOvers(reading, ordersFresh, messagesFresh);
    const changes = changesBetween(last, next?.conversation);
    last = next?.conversation;
    for (const change of changes) listener.onChange(change);
    listener.onCards(next?.cards ?? []);
  };
  const schedule = () => {
    timer ??= window.setTimeout(check, SETTLE_MS);
  };
  const observer = new window.MutationObserver(schedule);
  const start = () => {
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'hidden', ...attributesRead(profile)],
    });
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
  ordersFresh: Freshness,
  messagesFresh: Freshness,
): Pick<PageReading, 'conversation' | 'cards'> {
  const { key, messages, orders } = conversation;
  const hasOrders = ordersFresh.isFresh(key, JSON.stringify(orders), orders.length === 0);
  const hasMessages = messagesFresh.isFresh(key, JSON.stringify(messages), messages.length === 0);
  return {
    conversation: {
      ...conversation,
      messages: hasMessages ? messages : [],
      orders: hasOrders ? orders : [],
    },
    cards: hasOrders ? cards : [],
  };
}

/** The attributes the profile reads or selects by: a change of any of them may change what is read. */
function attributesRead(profile: SiteProfile): string[] {
  const parts = [...Object.values(profile.parts), ...Object.values(profile.orderFields)].flat();
  return parts.flatMap(({ attr, css }) => [
    ...(attr ? [attr] : []),
    ...[...(css ?? '').matchAll(/\[([\w-]+)/gu)].flatMap((found) => found[1] ?? []),
  ]);
}

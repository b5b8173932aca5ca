import type { PageEvent, RawConversation } from '../chat/raw';
import { SAME_NAME_MS, trackLeftOvers } from './left-overs';
import { changesBetween } from './page-events';
import type { Alternative, SiteProfile } from './profile';
import { isUntold, readConversation } from './read-conversation';
import type { OrderCard } from './read-orders';
import { shadowHosts } from './scope';

/** Changes within this time are read together. */
const SETTLE_MS = 50;

type None = Extract<PageEvent, { type: 'none' }>;
const NONE: None = { type: 'none' };
const UNTOLD: None = { type: 'none', isUntold: true };

export interface ConversationWatch {
  current(): RawConversation | undefined;
  /** Everything as it is now, for a listener that joins late. */
  now(): PageEvent;
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
  const withoutLeftOvers = trackLeftOvers();
  const shadows = [...new Set(alternativesOf(profile).flatMap(({ shadow }) => shadow ?? []))];
  const watched: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', ...attributesRead(profile)],
  };
  let last: RawConversation | undefined;
  let none: None = NONE;
  let list: Element | undefined;
  let timer: number | undefined;
  let again: number | undefined;

  const check = () => {
    timer = undefined;
    watchShadows();
    const reading = readConversation(document, profile, list);
    list = reading?.list;
    const next = reading && withoutLeftOvers(reading, performance.now());
    const before = last;
    last = next?.conversation;
    if (last) for (const change of changesBetween(before, last)) listener.onChange(change);
    else tellNone(before !== undefined);
    listener.onCards(next?.cards ?? []);
    window.clearTimeout(again);
    if (next?.isUnsure) again = window.setTimeout(check, SAME_NAME_MS);
  };
  const tellNone = (hasClosed: boolean) => {
    const was = none;
    none = isUntold(document, profile) ? UNTOLD : NONE;
    if (hasClosed || none !== was) listener.onChange(none);
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
    window.clearTimeout(again);
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
    now: () => (last ? { type: 'conversation', conversation: last } : none),
    stop() {
      pause();
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('popstate', schedule);
      window.removeEventListener('hashchange', schedule);
    },
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

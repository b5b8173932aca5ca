import {
  isBackgroundAsk,
  type PageAsk,
  type PageCalls,
  type PageFacts,
  type PageLink,
} from './page-link';
import type { Pipe } from './pipe';
import { callPort } from './port-rpc';

type Listener = Parameters<PageLink['onEvent']>[0];

/**
 * The same for a side that connects to a page by itself and has to ask what page it is.
 *
 * @throws Error if the other side goes before it has answered.
 */
export async function askPage(pipe: Pipe): Promise<PageLink> {
  const { facts: _unknown, ...link } = linkedPage(pipe, UNKNOWN);
  return { ...link, facts: await link.call('facts', null) };
}

const UNKNOWN: PageFacts = {
  kind: 'page',
  site: '',
  siteName: '',
  isChatReminderForbidden: true,
  isCollapsed: false,
};

/** The page at the other end of a pipe. Events that come before anybody listens are kept. */
export function linkedPage(pipe: Pipe, facts: PageFacts): PageLink {
  const listeners = new Set<Listener>();
  const askListeners = new Set<(ask: PageAsk) => void>();
  const closers = new Set<() => void>();
  const early: Parameters<Listener>[0][] = [];
  let hasEnded = false;
  const caller = callPort<PageCalls>(pipe, {
    onEvent(data) {
      if (isAsk(data)) {
        for (const listener of askListeners) listener(data);
        return;
      }
      const event = data as Parameters<Listener>[0];
      if (listeners.size === 0) early.push(event);
      for (const listener of listeners) listener(event);
    },
    onEnd() {
      hasEnded = true;
      for (const close of closers) close();
    },
  });
  const subscribe = <L>(set: Set<L>, listener: L) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  return {
    facts,
    onEvent(listener) {
      for (const event of early.splice(0)) listener(event);
      return subscribe(listeners, listener);
    },
    onAsk: (listener) => subscribe(askListeners, listener),
    onClose(listener) {
      if (hasEnded) listener();
      return subscribe(closers, listener);
    },
    call: caller.call,
  };
}

function isAsk(data: unknown): data is PageAsk {
  const { type, word, card, cardKey, entry } = (data ?? {}) as Record<string, unknown>;
  if (type === 'showCard') return card === 'dispute' && typeof cardKey === 'string';
  if (isBackgroundAsk(data)) return entry === undefined || typeof entry === 'string';
  return type === 'quick' && typeof word === 'string';
}

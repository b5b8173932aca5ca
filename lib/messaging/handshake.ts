import type { PageCalls, PageFacts, PageLink } from './page-link';
import { callPort } from './port-rpc';

/** The one message that crosses a window: from the content script to the frame it mounted, with a port. */
export interface Greeting {
  kefu: 'connect';
  /** Issued by the background to the content script's tab; redeemed once by the frame. */
  ticket: string;
  facts: PageFacts;
}

/**
 * Waits for the content script's greeting and turns its port into a page link. A greeting counts only if it comes
 * from the embedding window and the background knows its ticket; any other message is ignored, so a page that
 * embeds the sidebar by itself gets nothing.
 *
 * @param redeem - asks the background whether the ticket was issued to this tab; true at most once a ticket.
 */
export function acceptPage(
  window: Window,
  redeem: (ticket: string) => Promise<boolean>,
): Promise<PageLink> {
  return new Promise((resolve) => {
    const onMessage = async ({ data, source, ports }: MessageEvent<unknown>) => {
      const [port] = ports;
      if (source !== window.parent || !port || !isGreeting(data)) return;
      if (!(await redeem(data.ticket).catch(() => false))) return port.close();
      window.removeEventListener('message', onMessage);
      resolve(pageLink(port, data.facts));
    };
    window.addEventListener('message', onMessage);
  });
}

function isGreeting(data: unknown): data is Greeting {
  if (typeof data !== 'object' || data === null) return false;
  const { kefu, ticket, facts } = data as Partial<Greeting>;
  return kefu === 'connect' && typeof ticket === 'string' && typeof facts === 'object';
}

function pageLink(port: MessagePort, facts: PageFacts): PageLink {
  type Listener = Parameters<PageLink['onEvent']>[0];
  const listeners = new Set<Listener>();
  /** What arrived before anybody listened. */
  const early: Parameters<Listener>[0][] = [];
  const closers = new Set<() => void>();
  let hasEnded = false;
  const caller = callPort<PageCalls>(port, {
    onEvent(data) {
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
    onClose(listener) {
      if (hasEnded) listener();
      return subscribe(closers, listener);
    },
    call: caller.call,
  };
}

import type { PageAsk, PageCalls, PageEvent } from '../../lib/messaging/page-link';
import type { Pipe } from '../../lib/messaging/pipe';
import { type PortHandlers, servePort } from '../../lib/messaging/port-rpc';

export interface PageConnections {
  /** Serves the sidebar at the other end, which first hears what is open now. @returns the way to ask it alone. */
  open(pipe: Pipe): (ask: PageAsk) => void;
  /** To every sidebar. */
  tell(event: PageEvent | PageAsk): void;
  closeAll(): void;
}

/** The sidebars that look at this page: the frame in it, the browser's own panel beside it. */
export function pageConnections(
  handlers: PortHandlers<PageCalls>,
  current: () => PageEvent,
): PageConnections {
  const tellers = new Map<Pipe, (event: PageEvent | PageAsk) => void>();
  return {
    open(pipe) {
      const tell = servePort<PageCalls, PageEvent | PageAsk>(pipe, handlers);
      tellers.set(pipe, tell);
      pipe.onClose(() => tellers.delete(pipe));
      tell(current());
      return tell;
    },
    tell(event) {
      for (const tell of tellers.values()) tell(event);
    },
    closeAll() {
      for (const pipe of tellers.keys()) pipe.close();
      tellers.clear();
    },
  };
}

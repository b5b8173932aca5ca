import type { PageCalls, PageEvent } from '../../lib/messaging/page-link';
import type { Pipe } from '../../lib/messaging/pipe';
import { type PortHandlers, servePort } from '../../lib/messaging/port-rpc';

export interface PageConnections {
  /** Serves the sidebar at the other end, which first hears what is open now. */
  open(pipe: Pipe): void;
  /** To every sidebar. */
  tell(event: PageEvent): void;
  closeAll(): void;
}

/** The sidebars that look at this page: the frame in it, the browser's own panel beside it. */
export function pageConnections(
  handlers: PortHandlers<PageCalls>,
  current: () => PageEvent,
): PageConnections {
  const tellers = new Map<Pipe, (event: PageEvent) => void>();
  return {
    open(pipe) {
      const tell = servePort<PageCalls, PageEvent>(pipe, handlers);
      tellers.set(pipe, tell);
      pipe.onClose(() => tellers.delete(pipe));
      tell(current());
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

import { linkedPage } from './linked-page';
import type { PageFacts, PageLink } from './page-link';
import { messagePipe } from './pipe';

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
      resolve(linkedPage(messagePipe(port), data.facts));
    };
    window.addEventListener('message', onMessage);
  });
}

function isGreeting(data: unknown): data is Greeting {
  if (typeof data !== 'object' || data === null) return false;
  const { kefu, ticket, facts } = data as Partial<Greeting>;
  return kefu === 'connect' && typeof ticket === 'string' && typeof facts === 'object';
}

import type { SenderFacts } from '../../lib/messaging/sender';
import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Tickets } from '../../lib/platform/tickets';
import type { Store } from '../../lib/store/open-store';

export interface BackgroundParts {
  /** Opens the store on first use. */
  store: () => Promise<Store>;
  tickets: Tickets;
  /** Marks the toolbar button of one tab. */
  warnHostLost: (tabId: number) => Promise<void>;
  openOptions: () => Promise<void>;
}

/** What the background does for each call. */
export function createHandlers(parts: BackgroundParts): CallHandlers {
  const { store, tickets, warnHostLost, openOptions } = parts;
  return {
    'ticket.issue': async (_, sender) => ({ ticket: await tickets.issue(tabOf(sender)) }),
    'ticket.redeem': async ({ ticket }, sender) => ({
      isValid: await tickets.redeem(ticket, tabOf(sender)),
    }),
    'page.hostLost': async (_, sender) => {
      await warnHostLost(tabOf(sender));
      return null;
    },
    'options.open': async () => {
      await openOptions();
      return null;
    },
    'settings.get': async () => (await store()).getSettings(),
    'settings.set': async (change) => (await store()).setSettings(change),
    'phrases.list': async () => (await store()).listPhrases(),
    'phrases.used': async ({ id }) => (await store()).markPhraseUsed(id),
    'orders.see': async ({ orders }) => (await store()).seeOrders(orders),
    'attempts.start': async (attempt) => (await store()).startAttempt(attempt),
    'attempts.record': async ({ id, attemptId, result }) =>
      (await store()).recordOutcome(id, attemptId, result),
    'attempts.ofOrder': async ({ site, orderNumber }) =>
      (await store()).attemptsOfOrder(site, orderNumber),
    'attempts.page': async (query) => (await store()).pageAttempts(query),
  };
}

function tabOf({ tabId }: SenderFacts): number {
  if (tabId === undefined) throw new Error('the caller is in no tab');
  return tabId;
}

import type { SenderFacts } from '../../lib/messaging/sender';
import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Tickets } from '../../lib/platform/tickets';
import { offerProfiles } from '../../lib/sites/match-profile';
import { commitmentHandlers } from './commitment-handlers';
import { dueHandlers } from './due-handlers';
import { pairingHandlers } from './pairing-handlers';
import { phraseHandlers } from './phrase-handlers';
import { type SiteParts, siteHandlers } from './site-handlers';

export interface BackgroundParts extends SiteParts {
  /** The browser lets the sidebar's frame stand in the page of this address. */
  canEmbed: (url: string) => boolean;
  tickets: Tickets;
  /** Marks the toolbar button of one tab. */
  warnHostLost: (tabId: number) => Promise<void>;
  openOptions: () => Promise<void>;
  /** Opens the options page at one case or review. */
  openRecord: (view: string, id: string) => Promise<void>;
  openQueue: () => Promise<void>;
}

/** What the background does for each call. */
export function createHandlers(parts: BackgroundParts): CallHandlers {
  const { store, sites, canEmbed, tickets, warnHostLost, openOptions, openRecord, openQueue } =
    parts;
  return {
    'profile.forPage': async (_, { url }) => {
      if (url === undefined) throw new Error('the caller has no address');
      const enabled = (await sites()).filter(({ isEnabled }) => isEnabled);
      const offer = offerProfiles(
        enabled.map(({ profile }) => profile),
        url,
      );
      return { ...offer, isPanelOnly: !canEmbed(url) };
    },
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
    'queue.show': async () => {
      await openQueue();
      return null;
    },
    'settings.get': async () => (await store()).getSettings(),
    'settings.set': async (change) => (await store()).setSettings(change),
    'rules.set': async (set) => (await store()).setRule(set),
    'rules.changes': async () => (await store()).listRuleChanges(),
    'orders.see': async ({ orders }) => (await store()).seeOrders(orders),
    'orders.compare': async ({ orders }) => (await store()).compareOrders(orders),
    'orders.import': async ({ orders }) => (await store()).importOrders(orders),
    'attempts.start': async (attempt) => (await store()).startAttempt(attempt),
    'attempts.record': async ({ id, attemptId, result }) =>
      (await store()).recordOutcome(id, attemptId, result),
    'attempts.ofOrder': async ({ site, orderNumber }) =>
      (await store()).attemptsOfOrder(site, orderNumber),
    'attempts.ofBuyer': async ({ site, buyer }) => (await store()).attemptsOfBuyer(site, buyer),
    'queue.page': async (query) => (await store()).pageQueue(query),
    'attempts.page': async (query) => (await store()).pageAttempts(query),
    'buyers.get': async ({ buyer, ...id }) => (await store()).getBuyer(id, buyer),
    'buyers.save': async ({ site, who, buyer, ...note }) =>
      (await store()).saveBuyer({ site, who }, buyer, note),
    'cases.open': async (asked) => (await store()).openCase(asked),
    'cases.record': async (entry) => (await store()).recordInCase(entry),
    'cases.ofOrder': async ({ site, orderNumber }) =>
      (await store()).casesOfOrder(site, orderNumber),
    'cases.disputes': async ({ site, orderNumbers }) =>
      (await store()).openDisputes(site, orderNumbers),
    'cases.page': async (query) => (await store()).pageCases(query),
    'reviews.save': async (review) => (await store()).saveReview(review),
    'reviews.page': async (query) => (await store()).pageReviews(query),
    'figures.get': async ({ period }) => (await store()).figuresOfPeriod(period),
    'service.see': async (seen) => (await store()).seeService(seen),
    'service.figures': async ({ period }) => (await store()).serviceOfPeriod(period),
    'service.clear': async () => (await store()).clearService(),
    'goods.ofSite': async ({ site }) => (await store()).goodsOfSite(site),
    'goods.choose': async ({ site, title, category }) =>
      (await store()).chooseGoods(site, title, category),
    'goods.confirm': async ({ site, title, orderNumber, isConfirmed }) =>
      (await store()).confirmGoods(site, title, orderNumber, isConfirmed),
    ...commitmentHandlers(store),
    ...dueHandlers(store, openRecord),
    ...pairingHandlers(store),
    ...phraseHandlers(store),
    ...siteHandlers(parts),
  };
}

function tabOf({ tabId }: SenderFacts): number {
  if (tabId === undefined) throw new Error('the caller is in no tab');
  return tabId;
}

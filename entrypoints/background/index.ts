import { defineBackground } from 'wxt/utils/define-background';
import { CALL_CHECKS } from '../../lib/messaging/call-checks';
import type { TableName } from '../../lib/messaging/calls';
import { SEARCH_ASK } from '../../lib/messaging/page-link';
import { senderFacts } from '../../lib/messaging/sender';
import { serveCalls } from '../../lib/messaging/serve-calls';
import { alertText } from '../../lib/models/alert-text';
import { commitmentAlertText } from '../../lib/models/commitment-alert-text';
import { dueAlertText } from '../../lib/models/queue/due-words';
import { createTranslate } from '../../lib/models/text';
import { STARTER_PHRASES } from '../../lib/phrases/starter';
import { createAlarm } from '../../lib/platform/alarm';
import { announceChange } from '../../lib/platform/broadcast';
import { browser } from '../../lib/platform/browser';
import { systemClock } from '../../lib/platform/clock';
import { FOCUS_SEARCH } from '../../lib/platform/command-names';
import { canEmbed, type EmbeddingManifest } from '../../lib/platform/embedding';
import { createMappings } from '../../lib/platform/mappings';
import { createNotifications } from '../../lib/platform/notifications';
import { unusedOrigins } from '../../lib/platform/site-origins';
import {
  openPicker,
  registerSites,
  runInTab,
  type ScriptingApi,
} from '../../lib/platform/site-scripts';
import { createTickets } from '../../lib/platform/tickets';
import { showCount, warnOnButton } from '../../lib/platform/toolbar';
import { createTotal } from '../../lib/platform/total';
import { openCompanion, openRecord, showTab } from '../../lib/platform/views';
import { PROFILES } from '../../lib/sites/profiles';
import { listSites } from '../../lib/sites/site-list';
import { openStore } from '../../lib/store/open-store';
import { createHandlers } from './handlers';
import { openOnce } from './open-once';
import { showDue, showQueue } from './show-queue';
import { tellDue } from './tell-due';

/** Names of the alarms and of the notifications. */
const REMINDERS = 'reminders';
const COMMITMENTS = 'commitments';
const DUE = 'due';

const MOVE_REMINDERS: readonly TableName[] = ['orders', 'attempts', 'settings'];
const MOVE_COMMITMENTS: readonly TableName[] = ['commitments', 'settings'];
const MOVE_DUE: readonly TableName[] = ['commitments', 'cases', 'reviews', 'buyers', 'settings'];

/** Changes come in flocks, and who waits for an answer goes first. */
const TELL_AFTER_MS = 500;

/** Listeners are registered at once, so that the browser can wake the worker for them; nothing else is kept here. */
export default defineBackground(() => {
  const store = openOnce(() =>
    openStore({
      initialPhrases: STARTER_PHRASES,
      clock: systemClock,
      onChange: (tables) => {
        void announceChange(browser.storage.local, tables);
        if (tables.some((table) => MOVE_REMINDERS.includes(table))) tellSoon();
        if (tables.some((table) => MOVE_COMMITMENTS.includes(table))) tellCommitmentsSoon();
        if (tables.some((table) => MOVE_DUE.includes(table))) tellDueSoon();
      },
      onUnreadable: (row) => console.warn('left out a stored row that cannot be read', row),
    }),
  );
  const places = {
    tabs: browser.tabs,
    showTab,
    openWindow: () => openCompanion('queue'),
    openRecord,
  };
  const openQueue = () => showQueue(places);
  /** What the notification was about is read from the store: the worker may have slept since. */
  const openTold = async (about: typeof COMMITMENTS | typeof DUE) => {
    const entry = await (await store()).toldLast(about).catch(() => undefined);
    await showDue(places, entry);
  };
  const t = createTranslate((name, values) => browser.i18n.getMessage(name, values));
  const notificationsOf = (name: string, open: () => Promise<void>) =>
    createNotifications(
      browser.notifications,
      name,
      browser.runtime.getURL('icon/128.png'),
      () => void open(),
    );
  const showTotal = createTotal([REMINDERS, DUE], (count) => showCount(browser.action, count));
  const tellReminders = tellDue({
    take: async () => (await store()).takeAlerts(),
    untell: async (alerts) => (await store()).untellAlerts(alerts),
    textOf: async (alerts) =>
      alertText(alerts, await (await store()).getSettings(), t, systemClock()),
    notifications: notificationsOf(REMINDERS, openQueue),
    alarm: createAlarm(browser.alarms, REMINDERS, () => void tellNow()),
    showCount: (count) => showTotal(REMINDERS, count),
    clock: systemClock,
  });
  const tellCommitments = tellDue({
    take: async () => (await store()).takeCommitmentAlerts(),
    untell: async (alerts) => (await store()).untellCommitments(alerts),
    textOf: async (alerts) =>
      commitmentAlertText(alerts, await (await store()).getSettings(), t, systemClock()),
    notifications: notificationsOf(COMMITMENTS, () => openTold(COMMITMENTS)),
    alarm: createAlarm(browser.alarms, COMMITMENTS, () => void tellCommitmentsNow()),
    // They are counted with all that is due.
    showCount: async () => {},
    clock: systemClock,
  });
  const tellOthers = tellDue({
    take: async () => (await store()).takeDue(),
    untell: async (alerts) => (await store()).untellDue(alerts),
    textOf: async (alerts) =>
      dueAlertText(alerts, await (await store()).getSettings(), t, systemClock()),
    notifications: notificationsOf(DUE, () => openTold(DUE)),
    alarm: createAlarm(browser.alarms, DUE, () => void tellDueNow()),
    showCount: (count) => showTotal(DUE, count),
    clock: systemClock,
  });
  const tellNow = () =>
    tellReminders().catch((error) => console.warn('reminders were not told', error));
  const tellCommitmentsNow = () =>
    tellCommitments().catch((error) => console.warn('commitments were not told', error));
  const tellDueNow = () =>
    tellOthers().catch((error) => console.warn('what is due was not told', error));
  const tellSoon = soon(tellNow);
  const tellCommitmentsSoon = soon(tellCommitmentsNow);
  const tellDueSoon = soon(tellDueNow);
  // Whatever woke the worker: what came due while it slept is caught up, and the alarms are set again.
  tellSoon();
  tellCommitmentsSoon();
  tellDueSoon();
  const scripting = browser.scripting as unknown as ScriptingApi;
  const mappings = createMappings(browser.storage.session);
  const sites = async () =>
    listSites(PROFILES, await (await store()).listSiteProfiles(), (id, problems) =>
      console.warn('left out a stored site that cannot be read', id, problems),
    );
  const applySites = async (tabId?: number) => {
    const own = (await sites()).filter((site) => site.isEnabled && site.origin !== 'builtIn');
    await registerSites(
      scripting,
      own.map(({ profile }) => profile),
    );
    if (tabId !== undefined) runInTab(scripting, tabId);
  };
  const dropAccess = async () => {
    const granted = await browser.permissions.getAll();
    const ours = browser.runtime.getManifest().host_permissions ?? [];
    const stored = await (await store()).listSiteProfiles();
    const used = stored.flatMap(({ text, isEnabled }) => (text && isEnabled ? text : []));
    const origins = unusedOrigins(granted.origins ?? [], ours, used);
    if (origins.length > 0) await browser.permissions.remove({ origins });
  };
  const handlers = createHandlers({
    store,
    sites,
    canEmbed: (url) => canEmbed(browser.runtime.getManifest() as EmbeddingManifest, url),
    mappings,
    openPicker: (tabId) => openPicker(scripting, tabId),
    applySites,
    dropAccess,
    tickets: createTickets(browser.storage.session, systemClock),
    warnHostLost: (tabId) =>
      warnOnButton(browser.action, tabId, browser.i18n.getMessage('hostLostTitle')),
    openOptions: () => browser.runtime.openOptionsPage(),
    openRecord,
    openQueue,
  });
  const serve = serveCalls(handlers, CALL_CHECKS);
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };

  // A popup is gone once the browser asks its question: what it began goes on from here.
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    for (const origin of origins) {
      const pending = await mappings.letOnBy(origin);
      for (const { tabId } of pending) await openPicker(scripting, tabId);
    }
  });
  browser.runtime.onInstalled.addListener(() => void applySites());
  browser.runtime.onStartup.addListener(() => void applySites());
  browser.commands.onCommand.addListener((name, tab) => {
    if (name !== FOCUS_SEARCH || tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, SEARCH_ASK).catch(() => {
      // No chat page: there is nothing to search beside it.
    });
  });
  // `true` with `sendResponse` is the one form of answering every browser takes, with the polyfill or without.
  browser.runtime.onMessage.addListener((message, sender, sendResponse): true => {
    serve(message, senderFacts(sender, self)).then(sendResponse);
    return true;
  });
});

/** Calls `tell` a moment after the last of a flock of calls. */
function soon(tell: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), TELL_AFTER_MS);
  };
}

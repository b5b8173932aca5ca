import { describe, expect, test } from 'vitest';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { CALL_CHECKS } from '../../../lib/messaging/call-checks';
import type { CallName } from '../../../lib/messaging/calls';
import type { SenderFacts } from '../../../lib/messaging/sender';
import { serveCalls } from '../../../lib/messaging/serve-calls';
import type { DoneChange } from '../../../lib/phrases/change';
import { createMappings } from '../../../lib/platform/mappings';
import { createTickets } from '../../../lib/platform/tickets';
import type { SiteProfile } from '../../../lib/sites/profile';
import { profileText } from '../../../lib/sites/profile-check';
import { PROFILES } from '../../../lib/sites/profiles';
import { blankProfile } from '../../../lib/sites/propose/blank-profile';
import { listSites } from '../../../lib/sites/site-list';
import { CALL_NAMES, CONTENT_CALLS, GOOD_INPUTS } from '../../lib/messaging/call-inputs';
import { memoryArea } from '../../lib/platform/memory-area';
import { testDisk } from '../../lib/store/test-store';

const SIDEBAR: SenderFacts = { tabId: 7, isExtensionPage: true };
const CONTENT: SenderFacts = {
  tabId: 7,
  url: 'https://mms.pinduoduo.com/chat-merchant/index.html?r=1#/',
  isExtensionPage: false,
};

/** The whole background with a disk and a browser of its own. */
function background() {
  const disk = testDisk();
  const warned: number[] = [];
  const opened: string[] = [];
  const mappings = createMappings(memoryArea('session'));
  const pickers: number[] = [];
  const applied: (number | undefined)[] = [];
  const handlers = createHandlers({
    store: disk.open,
    sites: async () => listSites(PROFILES, await (await disk.open()).listSiteProfiles(), () => {}),
    canEmbed: () => true,
    mappings,
    openPicker: async (tabId) => void pickers.push(tabId),
    dropAccess: async () => {},
    applySites: async (tabId) => void applied.push(tabId),
    tickets: createTickets(memoryArea('session'), () => 1),
    warnHostLost: async (tabId) => void warned.push(tabId),
    openOptions: async () => void opened.push('options'),
    openRecord: async (view, id) => void opened.push(`${view} ${id}`),
    openQueue: async () => void opened.push('queue'),
  });
  const serve = serveCalls(handlers, CALL_CHECKS);
  const ask = async (call: CallName, input: unknown, sender = SIDEBAR) => {
    const reply = await serve({ call, input }, sender);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
  return { ask, disk, mappings, pickers, applied, warned, opened };
}

test.each(CALL_NAMES)('%s is answered with what survives a message', async (name) => {
  const { ask, mappings } = background();
  await ask('attempts.start', GOOD_INPUTS['attempts.start']);
  await ask('cases.open', GOOD_INPUTS['cases.open']);
  const { replaces, ...entry } = GOOD_INPUTS['cases.record'];
  await ask('cases.record', { ...entry, id: replaces });
  await ask('commitments.add', GOOD_INPUTS['commitments.add']);
  await mappings.start({ tabId: 7, origin: new URL(CONTENT.url ?? '').origin });
  await ask('phrases.stage', GOOD_INPUTS['phrases.stage']);
  const change = (await ask('phrases.change', { kind: 'remove', remove: ['a'] })) as DoneChange;
  const inputs = { ...GOOD_INPUTS, 'phrases.undo': { id: change.id } };
  const sender = CONTENT_CALLS.includes(name) ? CONTENT : SIDEBAR;
  const value = await ask(name, inputs[name], sender);
  expect(value).not.toBeUndefined();
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});

describe('the profile of a page', () => {
  test('is chosen by the address that the browser gives for the asking frame', async () => {
    const offer = await background().ask('profile.forPage', null, CONTENT);
    expect(offer).toMatchObject({ byAddress: { id: 'pinduoduo' }, byMarks: [] });
  });

  test('is left to the marks on the page where no address fits', async () => {
    const url = 'http://127.0.0.1:8080/';
    const offer = await background().ask('profile.forPage', null, { ...CONTENT, url });
    expect(offer).toMatchObject({ byMarks: [{ id: 'chatscope' }] });
    expect(offer).not.toHaveProperty('byAddress');
  });

  test('is refused to a sender without an address', async () => {
    const asked = background().ask('profile.forPage', null, { tabId: 7, isExtensionPage: false });
    await expect(asked).rejects.toThrow('no address');
  });
});

describe('tickets', () => {
  test('the sidebar redeems what the content script of its tab was given', async () => {
    const { ask } = background();
    const issued = await ask('ticket.issue', null, CONTENT);
    expect(await ask('ticket.redeem', issued)).toEqual({ isValid: true });
    expect(await ask('ticket.redeem', issued)).toEqual({ isValid: false });
  });

  test('the sidebar of another tab does not', async () => {
    const { ask } = background();
    const issued = await ask('ticket.issue', null, CONTENT);
    expect(await ask('ticket.redeem', issued, { ...SIDEBAR, tabId: 8 })).toEqual({
      isValid: false,
    });
  });

  test.each<[CallName, SenderFacts]>([
    ['ticket.issue', { isExtensionPage: false }],
    ['ticket.redeem', { isExtensionPage: true }],
    ['page.hostLost', { isExtensionPage: false }],
  ])('%s is refused outside a tab', async (name, sender) => {
    await expect(background().ask(name, GOOD_INPUTS[name], sender)).rejects.toThrow('in no tab');
  });
});

test('an attempt, its outcome and what the page shows come back together', async () => {
  const { ask } = background();
  const start = GOOD_INPUTS['attempts.start'];
  await ask('attempts.start', start);
  await ask('attempts.record', {
    id: 'o1',
    attemptId: start.id,
    result: { kind: 'notPaid', reason: 'doubts' },
  });
  const [order] = GOOD_INPUTS['orders.see'].orders;
  await ask('orders.see', { orders: [{ ...order, status: 'paidUnshipped' }] });
  const [attempt] = (await ask('attempts.ofOrder', GOOD_INPUTS['attempts.ofOrder'])) as [object];
  expect(attempt).toMatchObject({
    id: start.id,
    outcomes: [
      { by: 'agent', result: { kind: 'notPaid', reason: 'doubts' } },
      { by: 'observed', result: { kind: 'paid' } },
    ],
  });
});

test('a host that was lost is shown on the tab it was lost in', async () => {
  const { ask, warned } = background();
  await ask('page.hostLost', null, { ...CONTENT, tabId: 9 });
  expect(warned).toEqual([9]);
});

test.each([
  ['options.open', 'options'],
  ['queue.show', 'queue'],
] as const)('%s opens what it names', async (call, place) => {
  const { ask, opened } = background();
  await ask(call, null);
  expect(opened).toEqual([place]);
});

describe('sites of the shop’s own', () => {
  const page = 'https://mms.pinduoduo.com/chat-merchant/index.html';
  const own = (href = page) => blankProfile(href, 'own-1', '2026-11-22');

  test('one that was mapped on the page is the page’s from then on, before the built-in one', async () => {
    const { ask, mappings, applied } = background();
    await mappings.start({ tabId: 7, origin: new URL(page).origin });
    expect(await ask('mapping.save', { text: profileText(own()) }, CONTENT)).toEqual({ ok: true });
    expect(applied).toEqual([7]);
    const offer = await ask('profile.forPage', null, CONTENT);
    expect(offer).toMatchObject({ byAddress: { id: 'own-1' } });
  });

  test.each<[string, string, SenderFacts, string | RegExp]>([
    ['nothing was started in its tab', page, { ...CONTENT, tabId: 8 }, 'not being mapped'],
    [
      'the tab has gone elsewhere',
      page,
      { ...CONTENT, url: 'https://evil.example/' },
      'not being mapped',
    ],
    ['it names another host', 'https://evil.example/', CONTENT, 'notAnAddress'],
  ])('a page may not save where %s', async (_, href, sender, why) => {
    const { ask, mappings, disk } = background();
    await mappings.start({ tabId: 7, origin: new URL(page).origin });
    const answer = await ask('mapping.save', { text: profileText(own(href)) }, sender).catch(
      String,
    );
    expect(JSON.stringify(answer)).toMatch(why);
    expect(await (await disk.open()).listSiteProfiles()).toEqual([]);
  });

  test('a repaired site keeps its addresses on other hosts, but takes none of another site’s', async () => {
    const { ask, mappings } = background();
    const builtIn = (id: string) => {
      const found = PROFILES.find((one) => one.id === id);
      if (!found) throw new Error(`no profile ${id}`);
      return found;
    };
    const [first = ''] = builtIn('onetalk').urls;
    const sender = { ...CONTENT, url: first.replace('*', '') };
    await mappings.start({ tabId: 7, origin: new URL(sender.url).origin });
    const save = (profile: SiteProfile) =>
      ask('mapping.save', { text: profileText(profile) }, sender);
    const wider = { ...builtIn('onetalk'), urls: [...builtIn('onetalk').urls, 'https://x.test/*'] };
    expect(await save(wider)).toMatchObject({ ok: false });
    expect(await save(builtIn('tiktokshop'))).toMatchObject({ ok: false });
    expect(await save(builtIn('onetalk'))).toEqual({ ok: true });
  });

  test('a site that is switched off is read no more', async () => {
    const { ask } = background();
    await ask('siteProfiles.setEnabled', { id: 'pinduoduo', isEnabled: false });
    expect(await ask('profile.forPage', null, CONTENT)).not.toHaveProperty('byAddress');
  });

  test('an import is tried first: what it would change is named and nothing is stored', async () => {
    const { ask, disk } = background();
    const builtIn = PROFILES.find(({ id }) => id === 'feige');
    if (!builtIn) throw new Error('no such profile');
    const changed = { ...builtIn, parts: { ...builtIn.parts, buyer: [] } };
    expect(await ask('siteProfiles.check', { text: profileText(changed) })).toMatchObject({
      ok: true,
      trial: { replaces: 'builtIn', changed: ['buyer'] },
    });
    expect(await (await disk.open()).listSiteProfiles()).toEqual([]);
  });

  test('the picker is opened for the one part that needs repair', async () => {
    const { ask, pickers } = background();
    await ask('mapping.repair', { part: 'composer' }, CONTENT);
    expect(pickers).toEqual([7]);
    expect(await ask('mapping.get', null, CONTENT)).toMatchObject({
      part: 'composer',
      profiles: [{ id: 'pinduoduo' }, { id: 'chatscope' }],
    });
  });
});

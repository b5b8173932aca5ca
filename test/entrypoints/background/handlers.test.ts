import { describe, expect, test } from 'vitest';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { CALL_CHECKS } from '../../../lib/messaging/call-checks';
import type { CallName } from '../../../lib/messaging/calls';
import type { SenderFacts } from '../../../lib/messaging/sender';
import { serveCalls } from '../../../lib/messaging/serve-calls';
import { createTickets } from '../../../lib/platform/tickets';
import { CALL_NAMES, GOOD_INPUTS } from '../../lib/messaging/call-inputs';
import { memoryArea } from '../../lib/platform/memory-area';
import { testDisk } from '../../lib/store/test-store';

const SIDEBAR: SenderFacts = { tabId: 7, isExtensionPage: true };
const CONTENT: SenderFacts = { tabId: 7, isExtensionPage: false };

/** The whole background with a disk and a browser of its own. */
function background() {
  const disk = testDisk();
  const warned: number[] = [];
  let optionsOpened = 0;
  const handlers = createHandlers({
    store: disk.open,
    tickets: createTickets(memoryArea('session'), () => 1),
    warnHostLost: async (tabId) => void warned.push(tabId),
    openOptions: async () => {
      optionsOpened += 1;
    },
  });
  const serve = serveCalls(handlers, CALL_CHECKS);
  const ask = async (call: CallName, input: unknown, sender = SIDEBAR) => {
    const reply = await serve({ call, input }, sender);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  };
  return { ask, warned, optionsOpened: () => optionsOpened };
}

test.each(CALL_NAMES)('%s is answered with what survives a message', async (name) => {
  const { ask } = background();
  await ask('attempts.start', GOOD_INPUTS['attempts.start']);
  const sender = name === 'ticket.issue' || name === 'page.hostLost' ? CONTENT : SIDEBAR;
  const value = await ask(name, GOOD_INPUTS[name], sender);
  expect(value).not.toBeUndefined();
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
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

test('the options page is opened on request', async () => {
  const { ask, optionsOpened } = background();
  await ask('options.open', null);
  expect(optionsOpened()).toBe(1);
});

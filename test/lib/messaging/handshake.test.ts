import { describe, expect, test, vi } from 'vitest';
import { acceptPage } from '../../../lib/messaging/handshake';
import type { PageFacts } from '../../../lib/messaging/page-link';

const facts: PageFacts = {
  kind: 'page',
  site: 'chatscope',
  siteName: '练习',
  isChatReminderForbidden: false,
  isCollapsed: false,
};
const greeting = (ticket: unknown) => ({ kefu: 'connect', ticket, facts });

/** A frame whose embedding window is itself, which is all the handshake looks at. */
function frame(validTicket: string) {
  const target = new EventTarget();
  const window = Object.assign(target, { parent: target }) as unknown as Window;
  const redeemed: string[] = [];
  const link = acceptPage(window, async (ticket) => {
    redeemed.push(ticket);
    return ticket === validTicket;
  });
  const post = (data: unknown, options: { source?: unknown; withPort?: boolean } = {}) => {
    const channel = new MessageChannel();
    const event = Object.assign(new Event('message'), {
      data,
      source: 'source' in options ? options.source : target,
      ports: options.withPort === false ? [] : [channel.port2],
    });
    target.dispatchEvent(event);
    return channel.port1;
  };
  return { link, post, redeemed };
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

describe('the handshake', () => {
  test('a greeting with a ticket that the background knows opens the link', async () => {
    const { link, post } = frame('t1');
    post(greeting('t1'));
    expect((await link).facts).toEqual(facts);
  });

  test.each([
    ['another window', greeting('t1'), { source: {} }],
    ['no port', greeting('t1'), { withPort: false }],
    ['another message', { hello: 1 }, {}],
    ['no message at all', null, {}],
    ['a ticket that is no text', greeting({}), {}],
  ])('ignores %s without asking the background', async (_reason, data, options) => {
    const { link, post, redeemed } = frame('t1');
    post(data, options);
    expect(await isPending(link)).toBe(true);
    expect(redeemed).toEqual([]);
  });

  test('a wrong ticket opens nothing, and the right one still does afterwards', async () => {
    const { link, post } = frame('t1');
    post(greeting('guess'));
    expect(await isPending(link)).toBe(true);
    post(greeting('t1'));
    await expect(link).resolves.toBeDefined();
  });

  test('events that come before anybody listens are kept in order', async () => {
    const { link, post } = frame('t1');
    const port = post(greeting('t1'));
    port.postMessage({ kind: 'event', event: { type: 'none' } });
    port.postMessage({ kind: 'event', event: { type: 'buyer', key: 'a', buyer: '练习买家' } });
    const { onEvent } = await link;
    const heard: string[] = [];
    await new Promise((resolve) => setImmediate(resolve));
    onEvent((event) => heard.push(event.type));
    await vi.waitFor(() => expect(heard).toEqual(['none', 'buyer']));
  });

  test('the link tells when the page goes', async () => {
    const { link, post } = frame('t1');
    const port = post(greeting('t1'));
    const { onClose } = await link;
    const closed = new Promise<void>((resolve) => onClose(resolve));
    port.postMessage({ kind: 'bye' });
    await closed;
  });
});

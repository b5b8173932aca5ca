import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderStatus } from '../../lib/chat/order.ts';
import type { RawConversation } from '../../lib/chat/raw.ts';
import words from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { LIVE_HOSTS, LIVE_PREFIX, LIVE_SITES } from '../sites/live/sites.ts';
import { buildDir } from '../tools/paths.ts';
import { clickIn, textIn } from './harness/chat-page.ts';
import { type FakeHosts, serveFakeHosts } from './harness/fake-hosts.ts';
import { type Launched, launch } from './harness/launch.ts';
import { insertPhrase, type LiveChat, openLive, play, repair } from './harness/live-chat.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, shareOf, shows } from './scene.ts';

const LIVE_ROOT = fileURLToPath(new URL('../../.output/live-pages', import.meta.url));
const [FIRST_ID, SECOND_ID] = ['900001', '900002'];
const SITES = shareOf(LIVE_SITES);
/** What the product's own insertion may cause; a press, a click or a key may not be among it. */
const OF_INSERTING = /^(?:focusin|beforeinput|input|paste) /u;

let hosts: FakeHosts;
let launched: Launched;
beforeAll(async () => {
  hosts = await serveFakeHosts({ prefix: LIVE_PREFIX, root: LIVE_ROOT }, LIVE_HOSTS);
  const extensionDir = buildDir(KIND, 'shipped');
  launched = await launch({ kind: KIND, extensionDir, proxyPort: hosts.proxyPort });
});
afterAll(async () => {
  await launched?.close();
  await hosts?.close();
});

test('no host but those of the fixtures is answered', async () => {
  const page = await launched.browser.newPage();
  await expect(page.goto('https://elsewhere.example/')).rejects.toThrow();
  expect([...hosts.refused]).toContain('elsewhere.example:443');
  await page.close();
});

/** The tests of one site follow an agent through one visit, in this order. */
describe.each(SITES)('$id at $address', (site) => {
  const { orders, pointAt, unknown = [] } = site;
  const isKnown = (part: (typeof unknown)[number]) => !unknown.includes(part);
  const isSameName = site.names[0] === site.names[1];
  let live: LiveChat;
  beforeAll(async () => {
    live = await openLive(launched.browser, site);
  });
  afterAll(async () => {
    await live?.page.close();
  });

  const lastIs = (side: string, text: string) =>
    readUntil(live, `the last message to be 「${text}」`, ({ messages }) => {
      const last = messages.at(-1);
      return last?.side === side && last.text === text;
    });
  const statusIs = (status: OrderStatus | undefined) =>
    shows(
      live.sidebar,
      'order-status',
      (status ? words[`status_${status}`] : words.unknown).message,
    );
  const isComplete = () => live.chat.waitForFunction(() => window.__isComplete());
  const clicked = () => live.chat.evaluate(() => window.__clicked);
  const sent = () => live.chat.evaluate(() => window.__sent);

  if (pointAt) {
    test('before the buyer is pointed at, nothing is read, and the sidebar says what to do', async () => {
      await isComplete();
      await shows(live.sidebar, 'untold', words.untold.message);
      expect(await live.chat.evaluate(() => window.__read() ?? null)).toBeNull();
      expect(await textIn(live.sidebar, 'order-number')).toBeUndefined();
      await clickIn(live.sidebar, 'self-test');
      for (const part of ['messageList', 'row', 'messageText', 'composer']) {
        await shows(live.sidebar, `self-test-${part}`, /第 1 种办法/u);
      }
      await shows(live.sidebar, 'self-test-conversationKey', words.selfTestMissing.message);
    });

    test('before that, a reply goes to the clipboard and not into the composer', async () => {
      await insertPhrase(live, 'js2');
      await shows(live.sidebar, 'notice', words.notice_copiedInstead.message);
      expect(await live.chat.evaluate(() => window.__draft())).toBe('');
      expect(await clicked()).toEqual([]);
    });

    test('one pointing at the buyer’s name is all it takes', async () => {
      live = await repair(live, site.id, 'point-buyer', [pointAt.buyer]);
      await shows(live.sidebar, 'buyer', site.names[0]);
      expect(await clicked()).toEqual([]);
    });
  }

  if (pointAt?.order) {
    const { number, status } = pointAt.order;
    test('the order is pointed at in the same way', async () => {
      await isComplete();
      await clickIn(live.sidebar, 'self-test');
      await shows(live.sidebar, 'self-test-orderCard', words.selfTestMissing.message);
      live = await repair(live, site.id, 'repair-orderCard', [number, status]);
      expect(await clicked()).toEqual([]);
    });
  }

  if (isKnown('buyer')) {
    test('the sidebar shows the buyer', async () => {
      await shows(live.sidebar, 'buyer', site.names[0]);
    });
  }

  if (isKnown('messages')) {
    test('messages are read with their sides', async () => {
      const { messages } = await lastIs('buyer', '请问 1 号什么时候发');
      const sideOf = (text: string) => messages.find((message) => message.text === text)?.side;
      expect(sideOf('我已付款，怎么还是待付款')).toBe('buyer');
      expect(sideOf('我帮您看一下\n稍等')).toBe('agent');
      for (const text of ['客服已接入会话', '您好，智能客服为您服务', '练习帆布包 ¥59.00']) {
        expect(sideOf(text) ?? 'system').toBe('system');
      }
    });

    test('a new message of the buyer is told once', async () => {
      await play(live.chat, 'message', '在吗');
      const { messages } = await lastIs('buyer', '在吗');
      expect(messages.filter(({ text }) => text === '在吗')).toHaveLength(1);
    });
  }

  if (orders) {
    test('the sidebar shows the order’s number, and its status where that is documented', async () => {
      await shows(live.sidebar, 'order-number', orders.numbers[0]);
      await statusIs(orders.means?.words[0]);
    });

    test('a change of the status is followed', async () => {
      await play(live.chat, 'status', orders.later);
      await statusIs(orders.means?.later);
    });
  } else {
    test('no order is made up', async () => {
      await isComplete();
      expect((await live.chat.evaluate(() => window.__read()))?.orders ?? []).toEqual([]);
      expect(await textIn(live.sidebar, 'order-number')).toBeUndefined();
      await shows(live.sidebar, 'next', words.next_noOrders.message);
    });
  }

  test('with the next conversation nothing of the last one is shown', async () => {
    const [told, shown] = [(await eventsOf(live)).length, (await live.shown()).length];
    await play(live.chat, 'switch', SECOND_ID);
    await isComplete();
    if (isKnown('buyer')) await shows(live.sidebar, 'buyer', site.names[1]);
    if (orders) {
      await shows(live.sidebar, 'order-number', orders.numbers[1]);
      await statusIs(orders.means?.words[1]);
      const since = (await live.shown()).slice(shown);
      expect(since.filter((pair) => pair.includes(orders.numbers[0]))).toEqual([]);
    }
    if (isKnown('messages')) {
      await lastIs('agent', '今天发');
      const events = JSON.stringify((await eventsOf(live)).slice(told));
      expect(events).toContain('今天发');
      expect(events).not.toContain('在吗');
      if (orders) expect(events).not.toContain(orders.numbers[0]);
      if (!isSameName && isKnown('buyer')) expect(events).not.toContain(site.names[0]);
    }
  });

  test('back in the first conversation, all is there again', async () => {
    await play(live.chat, 'switch', FIRST_ID);
    await isComplete();
    if (isKnown('buyer')) await shows(live.sidebar, 'buyer', site.names[0]);
    if (isKnown('messages')) await lastIs('buyer', '在吗');
    if (!orders) return;
    await shows(live.sidebar, 'order-number', orders.numbers[0]);
    await statusIs(orders.means?.later);
  });

  test('reading has touched nothing', async () => {
    expect(await clicked()).toEqual([]);
    expect(await sent()).toEqual([]);
  });

  test('a reply is in the editor’s own draft if the composer is known, and is not sent', async () => {
    const text = await insertPhrase(live, 'js2');
    if (isKnown('composer')) await shows(live.sidebar, 'notice', '已插入');
    expect(await live.chat.evaluate(() => window.__draft())).toBe(isKnown('composer') ? text : '');
    expect(await sent()).toEqual([]);
    expect((await clicked()).filter((entry) => !OF_INSERTING.test(entry))).toEqual([]);
  });
});

function readUntil(
  { chat }: LiveChat,
  what: string,
  isSo: (now: RawConversation) => boolean,
): Promise<RawConversation> {
  let last: RawConversation | undefined;
  return waitFor(what, async () => {
    last = await chat.evaluate(() => window.__read());
    return last !== undefined && isSo(last) && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message} Read: ${JSON.stringify(last)?.slice(-600)}`);
  });
}

/** Everything the reader has said so far. */
const eventsOf = ({ chat }: LiveChat) => chat.evaluate(() => window.__events ?? []);

import { beforeEach, describe, expect, test } from 'vitest';
import { findElement } from '../../../../lib/sites/find-part';
import type { SiteProfile } from '../../../../lib/sites/profile';
import { blankProfile } from '../../../../lib/sites/propose/blank-profile';
import { mapProfile, type PickName, type Picks } from '../../../../lib/sites/propose/map-profile';
import { readConversation } from '../../../../lib/sites/read-conversation';

const seen = '2026-11-22';
const blank = () => blankProfile('https://chat.example/desk/1024', 'own-1', seen);

interface Thread {
  buyer: string;
  /** `b` for the buyer, `a` for the agent, `s` for a notice. */
  lines: [side: 'b' | 'a' | 's', text: string][];
  number: string;
  status: string;
}
const LIN: Thread = {
  buyer: '练习买家小林',
  lines: [
    ['s', '会话开始'],
    ['b', '在吗'],
    ['a', '您好，在的'],
    ['b', '什么时候发货'],
  ],
  number: '2026112200010001',
  status: '待付款',
};
const TAO: Thread = {
  buyer: '练习买家小陶',
  lines: [
    ['a', '您的退款已到账'],
    ['b', '收到'],
    ['s', '会话结束'],
    ['a', '欢迎再来'],
    ['b', '好的'],
  ],
  number: '2026111500020002',
  status: '已发货',
};

/** A console in one style of markup; `x` marks what is pointed at and is taken off. */
type Style = (thread: Thread, hash: string) => string;
const mark = (name: PickName) => `x="${name}"`;

/** Marks the first message of each side. */
function rows(thread: Thread, row: (side: 'b' | 'a' | 's', text: string, mark: string) => string) {
  const marked = new Set<string>();
  return thread.lines
    .map(([side, text]) => {
      const isFirst = side !== 's' && !marked.has(side);
      marked.add(side);
      return row(side, text, isFirst ? mark(side === 'b' ? 'buyerMessage' : 'ownMessage') : '');
    })
    .join('');
}
const orderOf = ({ number, status }: Thread, card: string, key: string, value: string) => `
  <div ${card}><div ${key}><span>订单编号：</span><span ${value} ${mark('number')}>${number}</span></div>
    <div ${key}><span>订单状态：</span><span ${value} ${mark('status')}>${status}</span></div></div>`;

const STYLES: Record<string, Style> = {
  'block and element, Vue’s scoped attributes': (it, h) => `
    <div id="app" data-v-${h}><header class="chat-header" data-v-${h}><b class="chat-header__name" data-v-${h} ${mark('buyer')}>${it.buyer}</b></header>
    <ul class="msg-list" data-v-${h}>${rows(it, (s, text, m) =>
      s === 's'
        ? `<li class="msg-list__notice" data-v-${h}>${text}</li>`
        : `<li class="msg-item msg-item--${s === 'b' ? 'left' : 'right'}" data-v-${h}><img alt=""><p class="msg-item__text" data-v-${h} ${m}>${text}</p></li>`,
    )}</ul><textarea class="chat-input__area" ${mark('composer')}></textarea></div>
    <aside class="order-panel">${orderOf(it, 'class="order-card"', 'class="order-row"', 'class="order-row__value"')}</aside>`,
  'CSS modules': (it, h) => `
    <div class="page_${h}"><div class="header--${h}"><b class="customerName--${h}" ${mark('buyer')}>${it.buyer}</b></div>
    <div class="messageList--${h}"><div class="inner_${h}">${rows(it, (s, text, m) =>
      s === 's'
        ? `<div class="notice--${h}"><span>${text}</span></div>`
        : `<div class="messageRow--${h} ${s === 'b' ? 'incoming' : 'outgoing'}--${h}"><div class="css-${h}"><span class="messageText--${h}" ${m}>${text}</span></div></div>`,
    )}</div></div><div contenteditable="true" class="editor--${h}" ${mark('composer')}></div></div>
    <div class="side--${h}">${orderOf(it, `class="orderCard--${h}"`, `class="line--${h}"`, `class="x${h}"`)}</div>`,
  'utilities, one side marked': (it, h) => `
    <main class="flex h-screen"><section class="flex-1"><h2 class="text-lg font-bold px-4" data-testid="chat-buyer-name" ${mark('buyer')}>${it.buyer}</h2>
    <div class="overflow-y-auto p-4" data-testid="message-list">${rows(it, (s, text, m) =>
      s === 's'
        ? `<p class="text-center text-xs">${text}</p>`
        : `<div class="flex mb-2 ${s === 'a' ? 'justify-end' : ''} x${h}" data-testid="message-row"><div class="rounded-lg px-3 py-2 bg-gray-100" data-testid="message-text" ${m}>${text}</div></div>`,
    )}</div><textarea placeholder="输入消息" class="w-full" ${mark('composer')}></textarea></section>
    <section class="w-80">${orderOf(it, 'class="border p-2" data-testid="order-card"', 'class="flex"', 'class="ml-2"')}</section></main>`,
  'groups of one speaker': (it, h) => `
    <div class="conversation-head"><i class="${h}x1"></i><strong class="peer-name" ${mark('buyer')}>${it.buyer}</strong></div>
    <div class="thread" role="log">${rows(it, (s, text, m) =>
      s === 's'
        ? `<div class="thread-divider">${text}</div>`
        : `<div class="group group-${s === 'b' ? 'theirs' : 'mine'}"><div class="bubble _${h}"><span ${m}>${text}</span></div></div>`,
    )}</div><div role="textbox" contenteditable="true" ${mark('composer')}></div>
    <div class="right-bar">${orderOf(it, 'class="trade"', '', '')}</div>`,
  'each side with rows of its own': (it, h) => `
    <div class="chat-title" ${mark('buyer')}>${it.buyer}</div>
    <div class="chat-scroll">${rows(it, (s, text, m) =>
      s === 's'
        ? `<div class="tip">${text}</div>`
        : s === 'b'
          ? `<div class="buyer-talk ${h}q9"><em></em><pre ${m}>${text}</pre></div>`
          : `<div class="seller-talk ${h}q8"><pre ${m}>${text}</pre><em></em></div>`,
    )}</div><div class="send-box"><textarea ${mark('composer')}></textarea></div>
    <div class="trade-panel">${orderOf(it, '', '', '')}</div>`,
};

function show(style: Style, thread: Thread, hash: string): Picks {
  document.body.innerHTML = style(thread, hash);
  const picks: Picks = {};
  for (const element of document.querySelectorAll('[x]')) {
    picks[element.getAttribute('x') as PickName] ??= element;
    element.removeAttribute('x');
  }
  return picks;
}

function expectReading(profile: SiteProfile, thread: Thread) {
  const conversation = readConversation(document, profile)?.conversation;
  const sides = { b: 'buyer', a: 'agent', s: 'system' } as const;
  const said = conversation?.messages.filter(({ side }) => side !== 'system');
  expect(said).toEqual(
    thread.lines.filter(([s]) => s !== 's').map(([s, text]) => ({ side: sides[s], text })),
  );
  expect(conversation).toMatchObject({ key: thread.buyer, buyer: thread.buyer });
  expect(conversation?.orders).toMatchObject([
    { fields: { number: thread.number, status: thread.status } },
  ]);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe.each(Object.entries(STYLES))('%s', (_, style) => {
  test('the page that was pointed at is read whole', () => {
    const { profile, problems } = mapProfile(document, show(style, LIN, 'a1B2c'), blank(), seen);
    expect(problems).toEqual({});
    expectReading(profile, LIN);
    expect(findElement(document, profile.parts.composer)).toBeDefined();
  });

  test('another conversation is read after a build with other hashes', () => {
    const { profile } = mapProfile(document, show(style, LIN, 'a1B2c'), blank(), seen);
    const { composer } = show(style, TAO, 'Zq9xY');
    expectReading(profile, TAO);
    expect(findElement(document, profile.parts.composer)).toBe(composer);
  });

  test('no hash and no text of the conversation is in the profile', () => {
    const { profile } = mapProfile(document, show(style, LIN, 'a1B2c'), blank(), seen);
    expect(JSON.stringify(profile)).not.toMatch(/a1B2c|小林|在吗|00010001|待付款/u);
  });
});

describe('orders', () => {
  const cards = (hook: string) => `<h1 class="chat-name" x="buyer">小林</h1><div class="order-list">
    ${['1', '2'].map((n) => `<div ${hook}><p><span>订单号</span><span ${n === '1' ? 'x="number"' : ''}>202611220001000${n}</span></p><p><span>状态</span><span ${n === '1' ? 'x="status"' : ''}>待付款</span></p></div>`).join('')}</div>`;

  test.each([
    ['cards with a class', 'class="order-card"'],
    ['cards without any mark', ''],
  ])('of two alike both are seen: %s', (_, hook) => {
    const { profile } = mapProfile(
      document,
      show(() => cards(hook), LIN, ''),
      blank(),
      seen,
    );
    const numbers = readConversation(document, profile)?.conversation.orders.map(
      ({ fields }) => fields.number,
    );
    expect(numbers).toEqual(['2026112200010001', '2026112200010002']);
  });

  test('a value pointed at with its label is read without it', () => {
    const html = () =>
      '<h1 class="chat-name" x="buyer">小林</h1><div class="order-card"><p x="number">订单号：2026112200010001</p><p>¥12</p></div>';
    const { profile } = mapProfile(document, show(html, LIN, ''), blank(), seen);
    expect(readConversation(document, profile)?.conversation.orders[0]?.fields.number).toBe(
      '2026112200010001',
    );
  });
});

describe('problems', () => {
  test.each<[reason: string, html: string, problem: string]>([
    [
      'twice the same message',
      '<div class="thread"><p class="row"><span x="buyerMessage">在</span><b x="ownMessage">吗</b></p><p class="row">好</p></div>',
      'sidesAlike',
    ],
    [
      'nothing tells the sides apart',
      '<div class="thread"><p class="row" x="buyerMessage">在</p><p class="row" x="ownMessage">吗</p></div>',
      'sidesAlike',
    ],
    [
      'a list instead of a message',
      '<div class="thread" x="buyerMessage"><p class="row" x="ownMessage">吗</p></div>',
      'sameMessage',
    ],
  ])('%s', (_, html, problem) => {
    const { profile, problems } = mapProfile(
      document,
      show(() => html, LIN, ''),
      blank(),
      seen,
    );
    expect(problems.ownMessage).toBe(problem);
    expect(profile.parts.row).toEqual([]);
  });
});

test('a repaired part is looked for in its new place first and keeps the old one', () => {
  const before = mapProfile(
    document,
    show(() => '<b class="chat-name" x="buyer">小林</b>', LIN, ''),
    blank(),
    seen,
  ).profile;
  const picks = show(() => '<b class="peer-title" x="buyer">小林</b>', LIN, '');
  const { profile } = mapProfile(document, picks, before, '2026-12-01');
  const ways = profile.parts.buyer.map(({ css }) => css);
  expect(ways[0]).toBe('.peer-title');
  expect(ways).toContain('.chat-name');
  expect(profile.seen).toBe('2026-12-01');
});

test('a thread in an open shadow root is read', () => {
  document.body.innerHTML = '<b class="chat-name">小林</b><chat-thread></chat-thread>';
  const root = document.querySelector('chat-thread')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = `<div class="thread"><p class="row row-in"><span>在吗</span></p><p class="row row-out"><span>在的</span></p></div>`;
  const [buyerMessage, ownMessage] = root.querySelectorAll('span');
  const buyer = document.querySelector('b');
  if (!buyer || !buyerMessage || !ownMessage) throw new Error('no rows');
  const { profile } = mapProfile(document, { buyer, buyerMessage, ownMessage }, blank(), seen);
  expect(readConversation(document, profile)?.conversation.messages).toEqual([
    { side: 'buyer', text: '在吗' },
    { side: 'agent', text: '在的' },
  ]);
});

test.each([
  [
    'the conversation’s own part is left out',
    'https://a.example/desk/1024?x=1',
    'https://a.example/desk*',
  ],
  ['a hash route', 'https://a.example/im#/chat/7', 'https://a.example/im*'],
  ['the root', 'http://a.example:8080/', 'http://a.example/*'],
  [
    'an app below folders',
    'https://a.example/pc_seller_v2/main/workspace',
    'https://a.example/pc_seller_v2/main/workspace*',
  ],
])('the address of a page without its conversation: %s', (_, href, pattern) => {
  expect(blankProfile(href, 'own-1', seen).urls).toEqual([pattern]);
});

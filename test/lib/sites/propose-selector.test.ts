import { beforeEach, describe, expect, test } from 'vitest';
import { findElement, readPart } from '../../../lib/sites/find-part';
import { proposeSelectors } from '../../../lib/sites/propose-selector';

const seen = '2026-11-22';
const find = (id: string) => {
  const found = document.querySelector(`[x="${id}"]`);
  if (!found) throw new Error(`no ${id}`);
  found.removeAttribute('x');
  return found;
};
/** `x` marks the element that is pointed at; it is taken off before anything is proposed. */
const proposalsFor = (html: string, avoid: string[] = []) => {
  document.body.innerHTML = html;
  return proposeSelectors(find('1'), document, { seen, avoid }).map(({ css, shadow }) =>
    [shadow, css].filter(Boolean).join(' | '),
  );
};

beforeEach(() => {
  document.body.innerHTML = '';
});

test.each<[reason: string, html: string, first: string]>([
  ['an id', '<b x="1" id="buyer-name" class="t1">小林</b>', '#buyer-name'],
  [
    'a hook for tests before a class',
    '<b x="1" class="chat-name" data-testid="chat-buyer">小林</b>',
    '[data-testid="chat-buyer"]',
  ],
  ['data-qa-id', '<b x="1" data-qa-id="qa-buyer-name">小林</b>', '[data-qa-id="qa-buyer-name"]'],
  ['data-cy', '<p><b x="1" data-cy="webchat-buyer">小林</b></p>', '[data-cy="webchat-buyer"]'],
  [
    'an attribute whose value changes, by its name alone',
    '<b x="1" data-buyer-nick="tb_8812">小林</b>',
    '[data-buyer-nick]',
  ],
  [
    'a placeholder',
    '<textarea x="1" placeholder="请输入消息"></textarea>',
    'textarea[placeholder="请输入消息"]',
  ],
  ['a role', '<div x="1" role="textbox" contenteditable="true"></div>', '[role="textbox"]'],
  [
    'aria-label',
    '<div x="1" aria-label="输入框" contenteditable="true"></div>',
    'div[aria-label="输入框"]',
  ],
  ['a class', '<b x="1" class="flex css-1kf8q chat-buyer-name">小林</b>', '.chat-buyer-name'],
  ['CSS modules', '<b x="1" class="chatName--x8K2p">小林</b>', '[class*="chatName--"]'],
  ['CSS modules of Vite', '<b x="1" class="_buyerName_1a2b3_5">小林</b>', '[class*="_buyerName_"]'],
  [
    'nothing of its own: what is around it',
    '<header class="chat-header"><b x="1" class="x1fqp7bg">小林</b></header><b>别处</b>',
    '.chat-header b',
  ],
  [
    'Vue’s scoped attributes are left aside',
    '<b x="1" data-v-7ba5bd90 class="user-nickname" data-v-inspector="a">小林</b>',
    '.user-nickname',
  ],
  [
    'nothing at all: its place',
    '<div class="x1"><i></i></div><div class="x2"><b x="1">小林</b><b>2</b></div>',
    'body > div:nth-of-type(2) > b:nth-of-type(1)',
  ],
])('proposes first: %s', (_, html, first) => {
  expect(proposalsFor(html)[0]).toBe(first);
});

test.each<[reason: string, html: string, never: RegExp]>([
  ['a generated id', '<b x="1" id="el-id-4821-3" class="chat-name">小林</b>', /el-id/u],
  ['a React id', '<b x="1" id=":r3:" class="chat-name">小林</b>', /:r3:/u],
  ['emotion', '<b x="1" class="css-1kf8q2 chat-name">小林</b>', /css-/u],
  ['styled-components', '<b x="1" class="sc-bdVaJa kRfPqz chat-name">小林</b>', /sc-|kRf/u],
  [
    'atomic styles',
    '<p class="x1n2onr6"><b x="1" class="x1fqp7bg xdj266r">小林</b></p>',
    /x1|xdj/u,
  ],
  [
    'utilities',
    '<p class="flex px-4"><b x="1" class="text-sm font-bold md:w-1/2">小林</b></p>',
    /text-sm|font-|px-4|flex/u,
  ],
  ['the hash of a module', '<b x="1" class="chatName--x8K2p">小林</b>', /x8K2p/u],
  [
    'the mark of the moment',
    '<b x="1" class="active chat-name is-unread">小林</b>',
    /active|unread/u,
  ],
  [
    'the name itself',
    '<b x="1" title="小林" aria-label="小林" data-name="xiaolin">小林</b>',
    /小林/u,
  ],
  [
    'a text that changes with the buyer',
    '<textarea x="1" placeholder="发送给 小林"></textarea><textarea></textarea>',
    /小林/u,
  ],
  [
    'what others have too',
    '<b class="chat-name">甲</b><b x="1" class="chat-name">乙</b>',
    /^\.chat-name$/u,
  ],
])('never proposes %s', (_, html, never) => {
  const proposals = proposalsFor(html, ['小林']);
  expect(proposals.length).toBeGreaterThan(0);
  expect(proposals.filter((css) => never.test(css))).toEqual([]);
});

describe('every proposal', () => {
  const page = (hash: string) => `
    <aside class="list_${hash}"><b class="name--${hash}">别人</b></aside>
    <section class="chatPane--${hash}" data-v-${hash}>
      <header><b x="1" class="css-${hash} buyerName--${hash}" data-testid="buyer-name">小林</b></header>
    </section>`;

  test('still finds the element after a build with other hashes', () => {
    document.body.innerHTML = page('a1B2c');
    const proposals = proposeSelectors(find('1'), document, { seen });
    expect(proposals.length).toBeGreaterThan(1);
    document.body.innerHTML = page('Zq9xY');
    const now = find('1');
    for (const proposal of proposals) expect(findElement(document, [proposal])).toBe(now);
  });

  test('finds the visible one of two that are alike', () => {
    document.body.innerHTML =
      '<b class="chat-name" style="display:none">旧</b><b x="1" class="chat-name">新</b>';
    const target = find('1');
    const hidden = document.querySelector('b');
    if (hidden) hidden.checkVisibility = () => false;
    const proposals = proposeSelectors(target, document, { seen });
    expect(proposals[0]?.css).toBe('.chat-name');
  });
});

test('an order’s field is proposed by its hook, then by the words beside it', () => {
  document.body.innerHTML = `<div x="card"><p class="x1"><span>订单编号：</span><span x="1" class="order-no">2026112200010001</span></p>
    <p class="x1"><span>订单状态</span><span>待付款</span></p></div>`;
  const [card, number] = [find('card'), find('1')];
  const proposals = proposeSelectors(number, card, { seen, isField: true });
  expect(proposals.slice(0, 2)).toEqual([
    { seen, label: ['订单编号'] },
    { seen, css: '.order-no' },
  ]);
  for (const proposal of proposals) expect(readPart(card, [proposal])).toBe('2026112200010001');
});

describe('open shadow roots', () => {
  test('are named by their hosts, one inside the other', () => {
    document.body.innerHTML = '<chat-app></chat-app>';
    const outer = document.querySelector('chat-app')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no root');
    outer.innerHTML = '<chat-head></chat-head>';
    const inner = outer.querySelector('chat-head')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no root');
    inner.innerHTML = '<b class="buyer-name">小林</b>';
    const target = inner.querySelector('b') as Element;
    const proposals = proposeSelectors(target, document, { seen });
    expect(proposals[0]).toEqual({ seen, shadow: 'chat-app >>> chat-head', css: '.buyer-name' });
    for (const proposal of proposals) expect(findElement(document, [proposal])).toBe(target);
  });
});

test('an element outside of the scope gets no proposal', () => {
  document.body.innerHTML = '<div id="card"></div><b x="1" class="chat-name">小林</b>';
  const card = document.getElementById('card') as Element;
  expect(proposeSelectors(find('1'), card, { seen })).toEqual([]);
});

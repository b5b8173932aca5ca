import { expect, test } from 'vitest';
import type { SiteProfile } from '../../../../lib/sites/profile';
import { blankProfile } from '../../../../lib/sites/propose/blank-profile';
import { mapProfile, type Picks } from '../../../../lib/sites/propose/map-profile';
import { readConversation } from '../../../../lib/sites/read-conversation';

const seen = '2026-11-22';
const find = (css: string) => document.querySelector(css) ?? undefined;

/** Maps the two messages first, as the picker does, then what `more` names. */
function map(thread: string, more: Record<string, string>) {
  document.body.innerHTML = `<b class="buyer-name">小林</b><div class="thread">${thread}</div>
    <div class="order-card"><p class="order-no">2026112200010001</p><p class="order-status">待付款</p>
    <div class="goods"><span class="goods-title">练习帆布包</span><em>x1</em></div>
    <div class="goods"><span class="goods-title">练习水杯</span><em>x2</em></div></div>`;
  const picks = (names: Record<string, string>): Picks =>
    Object.fromEntries(Object.entries(names).map(([name, css]) => [name, find(css)]));
  const base = blankProfile('https://chat.example/desk', 'own-1', seen);
  const messages = { buyer: '.buyer-name', buyerMessage: '.row-in', ownMessage: '.row-out' };
  const first = mapProfile(document, picks(messages), base, seen);
  return mapProfile(document, picks(more), first.profile, seen);
}
const read = (profile: SiteProfile) => readConversation(document, profile)?.conversation;
const ROWS = '<p class="row row-in">在吗</p><p class="row row-out">在的</p>';

test('a heading of its own gives the messages below it their day and is none itself', () => {
  const { profile, problems } = map(`<div class="date-line"><i>昨天</i></div>${ROWS}`, {
    dayHeading: '.date-line i',
  });
  expect(problems).toEqual({});
  expect(read(profile)?.messages).toEqual([
    { side: 'buyer', text: '在吗', day: '昨天' },
    { side: 'agent', text: '在的', day: '昨天' },
  ]);
});

test('a date in the message’s own row is that message’s day', () => {
  const row = (side: string, text: string) =>
    `<div class="row row-${side}"><span class="text">${text}</span><i class="date">11月20日</i></div>`;
  document.body.innerHTML = '';
  const { profile } = map(row('in', '在吗') + row('out', '在的'), {
    buyerMessage: '.row-in .text',
    ownMessage: '.row-out .text',
    dayHeading: '.row-in .date',
  });
  expect(read(profile)?.messages).toMatchObject([
    { text: '在吗', day: '11月20日' },
    { text: '在的', day: '11月20日' },
  ]);
});

test.each([
  ['before the messages are known', '', 'noRows'],
  ['outside of the thread', ROWS, 'noRows'],
])('a date is not taken %s', (_, thread, problem) => {
  document.body.innerHTML = '';
  const { problems } = map(thread, { dayHeading: '.buyer-name' });
  expect(problems.dayHeading).toBe(problem);
});

test('all goods are read from the title of one', () => {
  const { profile, problems } = map(ROWS, {
    number: '.order-no',
    status: '.order-status',
    itemTitle: '.goods-title',
  });
  expect(problems).toEqual({});
  expect(read(profile)?.orders).toMatchObject([
    {
      fields: { number: '2026112200010001', status: '待付款' },
      items: [{ title: '练习帆布包' }, { title: '练习水杯' }],
    },
  ]);
});

test('goods can be added to an order that is known already', () => {
  const { profile } = map(ROWS, {
    number: '.order-no',
    status: '.order-status',
    itemTitle: '.goods em',
  });
  const again = mapProfile(document, { itemTitle: find('.goods-title') }, profile, seen);
  expect(again.problems).toEqual({});
  expect(read(again.profile)?.orders[0]?.items[0]?.title).toBe('练习帆布包');
  expect(read(again.profile)?.orders[0]?.fields.status).toBe('待付款');
});

import { describe, expect, test } from 'vitest';
import {
  badgeTexts,
  clickIn,
  composerText,
  openConversation,
  practice,
  sentBy,
  textIn,
  waitForComposerFocus,
} from './harness/chat-page.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene, shows } from './scene.ts';

const scene = provideScene();

describe('an agent at work', () => {
  test('sees buyer, stage, order number, items, amount, status and times', async () => {
    const { sidebar } = await scene().open('lin');
    await shows(sidebar, 'buyer', '练习买家小林');
    await shows(sidebar, 'stage', '待付款');
    await shows(sidebar, 'order-number', '880000000000001001');
    await shows(sidebar, 'order-amount', '189.00');
    const text = await sidebar.evaluate(() => document.body.textContent);
    expect(text).toContain('慢针 V领针织开衫');
    expect(text).toMatch(/下单\s*(今天|昨天) \d\d:\d\d/u);
  });

  test('reminds with one click: into the composer, verified, nothing sent', async () => {
    const { page, sidebar } = await scene().open('lin');
    await shows(sidebar, 'reminder-window', /\d\d:\d\d/u);
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    const text = await composerText(page);
    expect(text).toContain('880000000000001001');
    expect(text).toContain('示例市练习区一号路1号');
    expect(text).not.toContain('{{');
    expect(await sentBy(page)).toEqual([]);
  });

  test('keeps the draft, inserts at the caret and has the caret behind the reply', async () => {
    const { page, sidebar } = await scene().open('wu');
    await page.type('.cs-message-input__content-editor', '前后');
    await page.keyboard.press('ArrowLeft');
    await clickIn(sidebar, 'reminder-insert');
    await shows(sidebar, 'notice', '已插入');
    await waitForComposerFocus(page);
    await page.keyboard.type('！');
    expect((await composerText(page)).trim()).toMatch(/^前您好.+！后$/su);
  });

  test('logs an outcome in two clicks and finds it in the history and in the list of all orders', async () => {
    const { sidebar } = await scene().open('chen');
    await clickIn(sidebar, 'reminder-insert');
    await clickIn(sidebar, 'outcome-notPaid-balanceShort');
    await shows(sidebar, 'outcome-saved', '已保存');
    await shows(sidebar, 'history', '余额');
    await clickIn(sidebar, 'tab-records');
    await shows(sidebar, 'records-list', '练习买家小晨');
    await shows(sidebar, 'records-list', '余额');
  });

  test('records by itself that the page later shows the order paid, marked as observed', async () => {
    const { page, sidebar } = await scene().open('mu');
    await clickIn(sidebar, 'reminder-insert');
    await sidebar.waitForSelector('[data-testid="outcome-panel"]');
    await practice(page, 'pay');
    await shows(sidebar, 'order-status', '待发货');
    await shows(sidebar, 'history', '已付款');
    await shows(sidebar, 'history', '页面显示');
  });

  test('follows the agent from one conversation to the next', async () => {
    const { page, sidebar } = await scene().open('lin');
    await openConversation(page, 'qiao');
    await shows(sidebar, 'buyer', '练习买家小乔');
    await shows(sidebar, 'order-number', '880000000000001009');
    await shows(sidebar, 'return-state', '可退');
  });

  test.each([
    ['signed yesterday', 'qiao', /可退/u],
    ['signed nine days ago', 'tang', /已过/u],
    ['shipped', 'he', /未签收/u],
    ['return asked for in time', 'fang', /已申请/u],
    ['made to order', 'ke', /不支持/u],
  ])('reads the return window of an order %s in card and badge', async (_reason, id, expected) => {
    const { page, sidebar } = await scene().open(id);
    await shows(sidebar, 'return-state', expected);
    const hosts = await page.$$eval('kefu-badge', (badges) =>
      badges.map((badge) => badge.shadowRoot),
    );
    expect(hosts).toEqual([null]);
    if (KIND !== 'chromium') return;
    await waitFor('the badge', async () => expected.test((await badgeTexts(page)).join()));
  });

  test('asks which of two orders is meant and computes nothing until it is told', async () => {
    const { sidebar } = await scene().open('shuang');
    const choice = await sidebar.waitForSelector('[data-testid^="choose-order-"]');
    expect(await textIn(sidebar, 'reminder-window')).toBeUndefined();
    expect(await textIn(sidebar, 'return-state')).toBeUndefined();
    await choice?.click();
    await shows(sidebar, 'order-number', '880000000000001013');
    await shows(sidebar, 'reminder-window', /\d\d:\d\d/u);
  });

  test('answers a buyer without an order with a reply of the list', async () => {
    const { page, sidebar } = await scene().open('xin');
    await sidebar.waitForSelector('[data-testid^="phrase-"]:not([data-testid="phrase-search"])');
    await sidebar.type('[data-testid="phrase-search"]', 'js2');
    await sidebar.evaluate(() => new Promise(requestAnimationFrame));
    await page.keyboard.press('Enter');
    await shows(sidebar, 'notice', '已插入');
    expect(await composerText(page)).toContain('尺码');
    expect(await sentBy(page)).toEqual([]);
  });
});

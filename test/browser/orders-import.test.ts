import { test } from 'vitest';
import { madeExport, shownInChina } from '../lib/reminders/import/made-export.ts';
import { gb18030, utf8, xlsx } from '../lib/tables/make-files.ts';
import { clickIn } from './harness/chat-page.ts';
import { openOrders } from './harness/orders-page.ts';
import { provideScene, shows } from './scene.ts';

const scene = provideScene();

const MINUTE_MS = 60_000;
const HEAD = '订单编号,买家会员名,某种金额,订单状态,订单创建时间,订单付款时间,宝贝标题';
const NUMBER = '880000000000009001';

test('an export in GB18030 is picked, corrected, tried, stored, and its order is in the queue', async () => {
  const chat = await scene().open('xin');
  const orders = await openOrders(chat);
  const placedAt = shownInChina(Date.now() - 30 * MINUTE_MS);
  const file = gb18030(
    [
      HEAD,
      `="${NUMBER}",练习买家甲,1289.50,等待买家付款,${placedAt},,帆布包`,
      `="880000000000009002",练习买家乙,10.00,交易关闭,${placedAt},,帆布包`,
      `8.8E+17,练习买家丙,10.00,等待买家付款,${placedAt},,帆布包`,
      '',
    ].join('\r\n'),
  );
  await orders.choose(file);
  await orders.shows('orders-columns', /某种金额.*1289\.50/u);
  await orders.shows('orders-columns', '没有金额一列');
  await orders.shows('orders-rows', new RegExp(`${NUMBER}.*等待买家付款`, 'u'));
  await orders.pick('orders-column-2', 'amount');
  await orders.shows('orders-rows', '¥1,289.50');
  await orders.shows('orders-refusals', '订单号不完整 1 单');
  await orders.shows('orders-summary', '会新增 2 单、更新 0 单；其中 1 单待付款');

  await orders.click('orders-commit');
  await orders.shows('orders-sum', '新增 2 单，更新 0 单');
  await orders.click('orders-open-queue');
  await shows(chat.sidebar, `queue-order-${NUMBER}`, /练习买家甲.*¥1,289\.50/u);

  await orders.page.bringToFront();
  await orders.click('orders-another');
  await orders.choose(file);
  await orders.pick('orders-column-2', 'amount');
  await orders.shows('orders-summary', '没有要存的');
  await orders.shows('orders-show-same', '2');
});

test('a spreadsheet is taken apart beside the page, and one that is broken is refused', async () => {
  const chat = await scene().open('xin');
  const orders = await openOrders(chat);
  const file = xlsx([
    HEAD.split(','),
    [NUMBER, '练习买家甲', '1289.50', '等待买家付款', '2026-11-20 09:00:12', '', '帆布包 <大>'],
  ]);
  await orders.choose(file.subarray(0, 300), '坏的.xlsx');
  await orders.shows('orders-unreadable', '表格文件坏了');
  await orders.choose(file, '订单导出.xlsx');
  await orders.shows('orders-rows', new RegExp(`${NUMBER}.*帆布包 <大>.*11-20 09:00`, 'u'));
});

test('many orders show how far they are, stop where asked, and go on', async () => {
  const count = 6_000;
  const chat = await scene().open('xin');
  const orders = await openOrders(chat);
  await orders.choose(utf8(madeExport(count, Date.now())));
  await orders.shows('orders-summary', `会新增 ${count} 单`, 30_000);
  await orders.click('orders-commit');
  await orders.shows('orders-importing', new RegExp(`[1-9]\\d* / ${count} 单`, 'u'));
  await orders.click('orders-stop');
  await orders.shows('orders-sum', /新增 [1-9]\d* 单.*还有 [1-9]\d* 单没存/u);
  await orders.click('orders-go-on');
  await orders.shows('orders-sum', new RegExp(`新增 ${count} 单.*条。 $`, 'u'), 30_000);

  await chat.page.bringToFront();
  await clickIn(chat.sidebar, 'tab-queue');
  await chat.sidebar.waitForSelector('[data-testid^="queue-order-8811"]');
});

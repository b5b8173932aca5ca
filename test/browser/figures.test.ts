import { expect, test } from 'vitest';
import { openFigures } from './harness/figures-page.ts';
import { downloadIn, handedOverIn } from './harness/library-files.ts';
import { waitFor } from './harness/wait-for.ts';
import { KIND, provideScene } from './scene.ts';

const scene = provideScene();

const HOUR_MS = 3_600_000;

test('reminders logged and paid stand in the figures, by period, and in a file', async () => {
  const figures = await openFigures(await scene().open('xin'));
  await figures.page.waitForSelector('[data-testid="figures-empty"]');
  const remind = (id: string, orderNumber: string, channel: string) =>
    figures.call('attempts.start', {
      id,
      site: 'practice',
      orderNumber,
      conversationKey: `c${orderNumber}`,
      buyer: '练习买家',
      amountFen: 120_00,
      placedAt: Date.now() - 2 * HOUR_MS,
      channel,
      agent: '=练习客服',
    });
  const see = (number: string, more: object) =>
    figures.call('orders.see', {
      orders: [
        {
          site: 'practice',
          number,
          conversationKey: `c${number}`,
          buyer: '练习买家',
          status: 'paidUnshipped',
          ...more,
        },
      ],
    });
  await remind('a1', '901', 'chat');
  await remind('a2', '901', 'phone');
  await remind('b1', '902', 'chat');
  await remind('c1', '903', 'sms');
  await see('901', {});
  // Paid before it was reminded of.
  await see('902', { paidAt: Date.now() - HOUR_MS });
  const result = { kind: 'notPaid', reason: 'doubts' };
  await figures.call('attempts.record', { id: 'o1', attemptId: 'c1', result });

  await figures.shows('figures-rate', '1 / 3 单');
  await figures.shows('figures-rate', '样本少');
  await figures.shows('figures-reminders', '4 次');
  expect(await figures.rows('figure-channel')).toEqual([
    ['聊天', '2', '0'],
    ['短信', '1', '0'],
    ['电话', '1', '1'],
  ]);
  await waitFor('all pictures', async () => (await figures.page.$$('.picture svg')).length === 9);

  const act = () => figures.click('figures-export');
  const { name, text } = await (KIND === 'chromium' ? downloadIn : handedOverIn)(figures, act);
  expect(name).toMatch(/^催付统计-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/u);
  expect(text).toContain('"单","3","1","0.3333"');
  expect(text).toContain(`"'=练习客服","次","4","1"`);

  await figures.click('period-range');
  await figures.pickDay('period-from', '2026-01-01');
  await figures.pickDay('period-to', '2026-01-31');
  await figures.page.waitForSelector('[data-testid="figures-empty"]');
  await figures.click('period-today');
  await figures.shows('figures-rate', '1 / 3 单');
});

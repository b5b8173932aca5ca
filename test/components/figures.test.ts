import { expect, test, vi } from 'vitest';
import type { DrawFigure } from '../../components/options/figures/drawing/draw';
import type { Attempt } from '../../lib/reminders/attempt';
import type { AtStake } from '../../lib/reminders/figures/figures';
import { attempt, outcome } from '../lib/reminders/make';
import { fakeBackground, NOW } from './fakes';
import { showOptions } from './show-options';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Given {
  attempts?: Attempt[];
  atStake?: AtStake;
}

/** The options page at 催付统计, with a drawing that only says what it was given. */
function showFigures({ attempts = [], atStake }: Given = {}) {
  const background = fakeBackground(atStake ? { atStake } : {});
  background.attempts.push(...structuredClone(attempts).toReversed());
  const draw: DrawFigure = ({ rows }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.textContent = rows.map(({ label }) => label).join();
    return svg;
  };
  const view = showOptions('figures', background, { loadDrawing: async () => draw });
  return { ...view, asked: () => view.inputsOf('figures.get') };
}

/** Three orders, one of them reminded of twice and paid after the second. */
const SOME: Attempt[] = [
  attempt(NOW - 3 * DAY_MS, { orderKey: 'p|1', channel: 'chat', amountFen: 90_00 }),
  attempt(NOW - 3 * DAY_MS + 5 * HOUR_MS, {
    orderKey: 'p|1',
    channel: 'phone',
    amountFen: 90_00,
    phraseId: 'remind-address',
    outcomes: [outcome(NOW - 3 * DAY_MS + 6 * HOUR_MS, { kind: 'paid' })],
  }),
  attempt(NOW - 2 * DAY_MS, { orderKey: 'p|2', channel: 'chat' }),
  attempt(NOW - HOUR_MS, { orderKey: 'p|3', channel: 'chat' }),
];

test('orders reminded of and paid stand with both numbers, few are marked, later ones may still pay', async () => {
  const { shows } = showFigures({ attempts: SOME });
  await shows('figures-rate', '33%');
  await shows('figures-rate', '1 / 3 单');
  await shows('figures-rate', '样本少');
  await shows('figures-rate', '95% 区间 6%–79%');
  await shows('figures-rate', '1 单未满 24 小时');
  await shows('figures-reminders', '4 次');
  await shows('figures-money', '¥90.00');
});

test('a breakdown is a question, a sentence, a picture and a table', async () => {
  const { see } = showFigures({ attempts: SOME });
  const card = await see('figure-channel');
  const picture = card.querySelector('[role="img"]');
  expect(picture?.getAttribute('aria-label')).toBe(
    '用哪个渠道催，之后付款多？ 聊天 0/3（0%，样本少），电话 1/1（100%，样本少）。',
  );
  const cells = [...card.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    ['聊天', '3', '0', '0%样本少', '0%–56%', '1'],
    ['短信', '0', '0', '–', '–', '0'],
    ['电话', '1', '1', '100%样本少', '21%–100%', '0'],
  ]);
  expect((await see('figure-phrase')).textContent).toContain('核对地址');
  expect((await see('figure-phrase')).textContent).toContain('没用话术');
});

test('another period is asked for and shown', async () => {
  const { see, shows, asked } = showFigures({ attempts: SOME });
  await shows('figures-rate', '1 / 3 单');
  (await see('period-today')).click();
  await shows('figures-rate', '0 / 1 单');
  expect(asked()).toEqual([{ period: { kind: 'days30' } }, { period: { kind: 'today' } }]);
});

test('an own period that ends before it begins is not asked for', async () => {
  const { root, see, shows, asked } = showFigures({ attempts: SOME });
  (await see('period-range')).click();
  await shows('figures-rate', '1 / 3 单');
  const to = await see('period-to');
  to.value = '2026-11-01';
  to.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(root.textContent).toContain('开始不能晚于结束'));
  expect(asked().at(-1)).toEqual({
    period: { kind: 'range', from: '2026-11-16', to: '2026-11-22' },
  });
});

test('a period without reminders says so', async () => {
  const { root, see } = showFigures();
  await see('figures-empty');
  expect(root.querySelector('[data-testid="figures-export"]')).toBeNull();
});

test('what waits unpaid now is shown where it is known', async () => {
  const { shows } = showFigures({
    attempts: SOME,
    atStake: { count: 7, fen: 1_234_50, withoutAmount: 2 },
  });
  await shows('figures-at-stake', '¥1,234.50');
  await shows('figures-at-stake', '7 单');
  await shows('figures-at-stake', '其中 2 单金额未知');
});

test('an outcome entered elsewhere changes the figures', async () => {
  const { background, shows } = showFigures({ attempts: SOME });
  await shows('figures-rate', '1 / 3 单');
  const attemptId = SOME[3]?.id ?? '';
  await background.call('attempts.record', { id: 'o', attemptId, result: { kind: 'paid' } });
  await shows('figures-rate', '2 / 3 单');
});

test('figures that do not come can be asked for again', async () => {
  const { root, background, shows } = showFigures({ attempts: SOME });
  background.fail('figures.get');
  background.changed('attempts');
  const retry = await vi.waitFor(() => {
    const button = root.querySelector<HTMLButtonElement>('[role="alert"] button');
    if (!button) throw new Error('no button');
    return button;
  });
  background.mend('figures.get');
  retry.click();
  await shows('figures-rate', '1 / 3 单');
});

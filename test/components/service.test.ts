import { expect, test, vi } from 'vitest';
import type { DrawService } from '../../components/options/service/drawing/draw-service';
import type { ShopSettings } from '../../lib/chat/settings';
import { readDays } from '../../lib/service/read-days';
import { thread } from '../lib/service/make';
import type { FakeServiceDay } from './fake-service';
import { fakeBackground, ZONE } from './fakes';
import { showOptions } from './show-options';

const dayOf = (who: number, ...lines: string[]): FakeServiceDay[] =>
  readDays(thread(...lines), {
    zone: ZONE,
    agentOf: () => (who === 1 ? '=练习客服' : undefined),
  }).map((day) => ({ ...day, who, zone: ZONE }));

const SOME = [
  ...dayOf(1, 'b 13:00', 'a 13:02', 'b 13:10', 'a 13:14'),
  ...dayOf(2, 'b 14:00:10', 'a 14:01:00', 'b 14:20'),
  ...dayOf(3, 'b', 'a', 'b'),
];

function showService(service: FakeServiceDay[] = SOME, settings: Partial<ShopSettings> = {}) {
  const background = fakeBackground({ service, settings });
  const drawn: Parameters<DrawService>[0][] = [];
  const draw: DrawService = (picture) => {
    drawn.push(picture);
    return document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  };
  return { ...showOptions('service', background, { loadServiceDrawing: async () => draw }), drawn };
}

function showSettings(background = fakeBackground()) {
  const view = showOptions('settings', background);
  const save = async () => {
    const button = await view.see('options-save');
    await vi.waitFor(() => expect(button.disabled).toBe(false));
    // happy-dom takes the times of day for no times, and would not send the form.
    button.form?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  return { ...view, save };
}

const cellsOf = (card: Element) =>
  [...card.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

test('responses and ratio stand with what they were counted from, few are marked', async () => {
  const { shows } = showService();
  await shows('service-first', '1分25秒2 次样本少中位 1分25秒');
  await shows('service-all', '2分17秒3 次样本少中位 2分00秒');
  await shows('service-ratio', '75%样本少客服 3 条 ÷ 买家 4 条');
  await shows('service-conversations', '1 个还没回');
  await shows('service-no-day', '3 条消息');
});

test('by day, agent and hour there are numbers, and a sentence for each picture', async () => {
  const { see } = showService();
  expect(cellsOf(await see('service-agent'))).toEqual([
    [
      '=练习客服',
      '1样本少',
      '2分00秒',
      '2分00秒',
      '2样本少',
      '3分00秒',
      '3分00秒',
      '1',
      '2',
      '2',
      '100%样本少',
    ],
    [
      '未知（不知道是谁回的）',
      '1样本少',
      '50秒',
      '50秒',
      '1样本少',
      '50秒',
      '50秒',
      '1',
      '1',
      '2',
      '50%样本少',
    ],
  ]);
  expect(cellsOf(await see('service-days-ratios'))).toEqual([
    ['2026-11-22', '2', '3', '4', '75%样本少', '1'],
  ]);
  expect(cellsOf(await see('service-hour-lengths')).map(([hour]) => hour)).toEqual([
    '13 点',
    '14 点',
  ]);
  const picture = (await see('service-days-lengths')).querySelector('[role="img"]');
  expect(picture?.getAttribute('aria-label')).toBe(
    '每天多久回复买家？ 2026-11-22 首次 1分25秒（2 次）、全部 2分17秒（3 次）。',
  );
});

test('without targets nothing is held against any; with them it is said in words', async () => {
  const { root, see } = showService();
  await see('service-first');
  expect(root.textContent).not.toMatch(/目标 |超过目标|低于目标/u);
  const targets = { firstResponseMs: 60_000, responseMs: 600_000, answerRatioPercent: 120 };
  const other = showService(SOME, { serviceTargets: targets });
  await other.shows('service-first', '目标 1分00秒 以内 超过目标');
  await other.shows('service-all', '目标 10分00秒 以内 达到目标');
  await other.shows('service-ratio', '目标 120% 以上 低于目标');
  expect((await other.see('service-agent')).textContent).toContain('2分00秒超过目标');
});

test('pages without seconds tell nothing below a minute', async () => {
  const { shows } = showService(dayOf(1, 'b 13:00', 'a 13:00'));
  await shows('service-first', '不到1分钟');
});

test('before anything was seen it is said what will appear', async () => {
  const { root, shows } = showService([]);
  await shows('service-empty', '首次响应、平均响应和答问比');
  expect(root.querySelector('[data-testid="figures-export"]')).toBeNull();
});

test('another period is asked for', async () => {
  const { click, inputsOf, shows } = showService([...dayOf(1, 'b 13:00 2026-11-20')]);
  await shows('service-conversations', '1');
  await click('period-today');
  await shows('service-empty', '还没有接待数据');
  expect(inputsOf('service.figures')).toEqual([
    { period: { kind: 'days30' } },
    { period: { kind: 'today' } },
  ]);
});

test('what is seen meanwhile changes the figures', async () => {
  const { background, shows } = showService();
  await shows('service-all', '3 次');
  const days = readDays(thread('b 12:00', 'a 12:01'), { zone: ZONE });
  await background.call('service.see', { who: 9, zone: ZONE, days });
  await shows('service-all', '4 次');
});

test('targets are typed in the shop’s settings and taken away by emptying them', async () => {
  const background = fakeBackground({ settings: { serviceTargets: { waitingMs: 120_000 } } });
  const { type, save, inputsOf, see } = showSettings(background);
  expect((await see('option-waitingMs')).value).toBe('2');
  expect((await see('option-firstResponseMs')).value).toBe('');
  await type('option-firstResponseMs', '30');
  await type('option-waitingMs', '');
  await save();
  await vi.waitFor(() =>
    expect(inputsOf('settings.set')).toEqual([{ serviceTargets: { firstResponseMs: 30_000 } }]),
  );
});

test('recording is switched off, and what was kept is forgotten after a second click', async () => {
  const background = fakeBackground({ service: SOME });
  const { click, save, inputsOf, shows } = showSettings(background);
  await click('option-recordsService');
  await save();
  await vi.waitFor(() => expect(inputsOf('settings.set')).toEqual([{ recordsService: false }]));
  await click('service-forget');
  expect(background.service).not.toEqual([]);
  await click('service-forget-sure');
  await shows('service-forget-done', '已清除');
  expect(background.service).toEqual([]);
});

test('a figure that is no target is refused before it is sent', async () => {
  const { type, save, shows, inputsOf } = showSettings();
  await type('option-answerRatioPercent', '5000');
  await save();
  await shows('options-status', '答问比目标');
  expect(inputsOf('settings.set')).toEqual([]);
});

import { expect, onTestFinished, test, vi } from 'vitest';
import type { Case, CaseEvent } from '../../lib/cases/case';
import { fakeBackground, NOW, onDay } from './fakes';
import { showOptions } from './show-options';

const step = (note: string, nextAt?: number): CaseEvent => ({
  kind: 'step',
  step: 'contact',
  result: 'notYet',
  note,
  ...(nextAt !== undefined && { nextAt }),
});

const made = (id: string, buyer: string, ...events: CaseEvent[]): Case => ({
  id,
  orderKey: `practice|${id}`,
  site: 'practice',
  orderNumber: id,
  conversationKey: 'c',
  buyer,
  reason: 'logistics',
  subReason: 'lost',
  openedAt: NOW,
  entries: events.map((event, index) => ({
    id: `${id}${index}`,
    caseId: id,
    recordedAt: NOW,
    event,
  })),
});

const CASES = [
  made('A001', '练习甲', step('查件中', onDay(0, 10))),
  made('A002', '练习乙', step('等回复', onDay(1, 10))),
  made('A003', '练习丙', { kind: 'step', step: 'file', result: 'done', note: '' }),
];

/** The options page at 售后单. */
function showCases(cases: Case[] = CASES) {
  const background = fakeBackground();
  background.cases.push(...structuredClone(cases));
  const view = showOptions('cases', background);
  const { root } = view;
  return {
    ...view,
    /** Once the list holds these orders in this order. */
    lists: (...numbers: string[]) =>
      vi.waitFor(() => {
        const rows = [...root.querySelectorAll<HTMLElement>('[data-testid^="cases-row-"]')];
        expect(rows.map(({ dataset }) => dataset.testid?.slice(10))).toEqual(numbers);
      }),
  };
}

test('cases come newest first, and are searched by buyer, order and note', async () => {
  const shown = showCases();
  await shown.lists('A003', 'A002', 'A001');
  await shown.type('cases-search', '查件');
  await shown.lists('A001');
  await shown.type('cases-search', '没有的');
  expect((await shown.see('cases-none')).textContent).toContain('没有匹配');
});

test('the due ones are counted and listed', async () => {
  const shown = showCases();
  await vi.waitFor(() => expect(shown.find('cases-due')?.textContent).toContain('1'));
  await shown.click('cases-due');
  await shown.lists('A001');
  await shown.click('cases-closed');
  await shown.lists('A003');
});

test('a case is gone on with where it is listed, the one that was clicked', async () => {
  const again = made('A001', '练习甲', step('第二单'));
  const shown = showCases([...CASES, { ...again, id: 'newer', entries: [] }]);
  await shown.see('cases-list');
  shown.root.querySelectorAll<HTMLElement>('[data-testid="cases-row-A001"]')[1]?.click();
  await vi.waitFor(() => expect(shown.find('case-history')?.textContent).toContain('查件中'));
  await shown.type('case-note', '已找到');
  await shown.click('case-result-done');
  await shown.click('case-record');
  await vi.waitFor(() => expect(shown.find('case-history')?.textContent).toContain('已找到'));
  expect(shown.background.cases[0]?.entries).toHaveLength(2);
});

test('all that match are exported, over all pages', async () => {
  const many = Array.from({ length: 450 }, (_, index) => made(`B${index}`, '练习'));
  const shown = showCases(many);
  const saved: File[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as File);
    return 'blob:x';
  });
  onTestFinished(() => void vi.restoreAllMocks());
  await shown.see('cases-list');
  await shown.click('cases-export');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  const text = await saved[0]?.text();
  expect(text?.trim().split('\r\n')).toHaveLength(451);
  expect(saved[0]?.name).toBe('售后单.csv');
});

test('an export that fails says why', async () => {
  const shown = showCases();
  await shown.lists('A003', 'A002', 'A001');
  shown.background.fail('cases.page');
  await shown.click('cases-export');
  await vi.waitFor(() => expect(shown.root.textContent).toContain('没有导出'));
});

test('without cases it says where they come from', async () => {
  expect((await showCases([]).see('cases-none')).textContent).toContain('还没有售后单');
});

test('a case that something leads to is listed alone and unfolded, until all are asked for', async () => {
  const background = fakeBackground();
  background.cases.push(...structuredClone(CASES));
  const shown = showOptions('cases/A001', background);
  await shown.see('cases-work');
  expect((await shown.see('cases-list')).children).toHaveLength(1);
  await shown.shows('cases-list', '练习甲');
  await shown.click('record-all');
  await vi.waitFor(() => expect(shown.find('cases-list')?.children).toHaveLength(3));
  expect(shown.find('record-all')).toBeNull();
});

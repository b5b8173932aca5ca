import { describe, expect, test, vi } from 'vitest';
import type { Case, CaseEvent } from '../../lib/cases/case';
import type { Badge } from '../../lib/chat/badge';
import { DAY_MS, HOUR_MS } from '../../lib/chat/units';
import { aCommitment, aReview } from '../lib/due/make';
import { NOW, onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const ORDER = '2026112200010001';
const inRefund = (key = 'chat-1', number = ORDER) =>
  rawConversation({
    key,
    orders: [
      rawOrder({
        number,
        status: '退款中',
        placedAt: shown(onDay(-9, 8)),
        paidAt: shown(onDay(-9, 8, 5)),
        shippedAt: shown(onDay(-8, 9)),
        signedAt: shown(onDay(-5, 15)),
      }),
    ],
  });

const dispute = (openedAt: number, evidenceAt?: number): CaseEvent => ({
  kind: 'dispute',
  dispute: { openedAt, ...(evidenceAt && { evidenceAt }), reason: 'quality', has: [] },
});
const stepDue = (nextAt: number): CaseEvent => ({
  kind: 'step',
  step: 'contact',
  result: 'done',
  note: '',
  nextAt,
});

const aCase = (events: readonly CaseEvent[], more: Partial<Case> = {}): Case => ({
  id: 'k1',
  orderKey: `practice|${more.orderNumber ?? ORDER}`,
  site: 'practice',
  orderNumber: ORDER,
  conversationKey: 'chat-1',
  buyer: '晴天小屋',
  reason: 'goods',
  subReason: 'quality',
  openedAt: NOW - DAY_MS,
  entries: events.map((event, nth) => ({
    id: `${more.id ?? 'k1'}-${nth}`,
    caseId: more.id ?? 'k1',
    recordedAt: NOW - DAY_MS + nth,
    event,
  })),
  ...more,
});

type Shown = ReturnType<typeof showSidebar>;

/** The sidebar beside `conversation`, which comes once the cases are there. */
function showWith(cases: readonly Case[], conversation = inRefund()): Shown {
  const view = showSidebar();
  view.background.cases.push(...cases);
  view.page.open(conversation);
  return view;
}

const badges = (view: Shown): Badge[] => view.page.badges.at(-1) ?? [];
const badgeSays = (view: Shown, text: string) =>
  vi.waitFor(() => expect(badges(view).map((one) => one.text)).toEqual([text]));

describe('R9 the dispute’s badge', () => {
  test.each<[string, CaseEvent, string, Badge['tone']]>([
    ['own handling', dispute(NOW - 21 * HOUR_MS), '先处理 · 剩 3小时0分', 'due'],
    ['evidence', dispute(NOW - 30 * HOUR_MS), '交凭证 · 剩 1天18小时', 'good'],
    ['the last day for it', dispute(NOW - 60 * HOUR_MS), '交凭证 · 剩 12小时0分', 'due'],
    ['evidence that is late', dispute(NOW - 75 * HOUR_MS), '交凭证 · 超 3小时0分', 'bad'],
    ['the ruling', dispute(NOW - 48 * HOUR_MS, NOW - 30 * HOUR_MS), '判定 · 最迟 11-30', 'quiet'],
  ])('shows %s, unverified', async (_reason, event, text, tone) => {
    const view = showWith([aCase([event])]);
    await badgeSays(view, text);
    const [badge] = badges(view);
    expect(badge).toMatchObject({ tone, opens: 'dispute', cardKey: 'card-1' });
    expect(badge?.title).toContain('（未核实）');
  });

  test('shows the figure that the card shows', async () => {
    const view = showWith([aCase([dispute(NOW - 30 * HOUR_MS)])]);
    await badgeSays(view, '交凭证 · 剩 1天18小时');
    expect(await view.read('dispute-clocks')).toContain('交凭证剩 1天18小时');
  });

  test('says of a ruling what the card says of its last day', async () => {
    const view = showWith([aCase([dispute(NOW - 48 * HOUR_MS, NOW - 30 * HOUR_MS)])]);
    await badgeSays(view, '判定 · 最迟 11-30');
    expect(await view.read('dispute-clocks')).toContain('至 11-30 23:59');
  });

  test.each<[string, Case[]]>([
    ['no case', []],
    ['a case without a date', [aCase([])]],
    ['the case of another order', [aCase([dispute(NOW - HOUR_MS)], { orderNumber: '1' })]],
    [
      'a filed case',
      [aCase([dispute(NOW - HOUR_MS), { ...stepDue(NOW), step: 'file' } as CaseEvent])],
    ],
  ])('is not drawn: %s', async (_reason, cases) => {
    const view = showWith(cases);
    await view.see('case-card');
    await vi.waitFor(() => expect(badges(view)).toHaveLength(1));
    expect(badges(view)[0]?.opens).toBeUndefined();
  });

  /** The disputed order's card, and another one. */
  const two = (isCurrent: boolean) => {
    const [first] = inRefund().orders;
    const other = rawOrder({ number: '7', status: '交易成功' }, { cardKey: 'card-2', isCurrent });
    return rawConversation({ orders: first ? [{ ...first, isCurrent: false }, other] : [] });
  };
  const tap = async (view: Shown) => {
    await vi.waitFor(() => expect(badges(view).some(({ opens }) => opens)).toBe(true));
    await view.click('tab-queue');
    view.page.ask({ type: 'showCard', card: 'dispute', cardKey: 'card-1' });
  };

  test('a tap unfolds its card, gives it the keyboard, and takes its order into view', async () => {
    const view = showWith([aCase([dispute(NOW - HOUR_MS)])], two(false));
    await tap(view);
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-testid')).toBe('dispute-unfold'),
    );
    expect((await view.see('dispute-card')).querySelector('details')?.open).toBe(true);
  });

  test('where the page says that another order is the current one, a tap opens the record', async () => {
    const view = showWith([aCase([dispute(NOW - HOUR_MS)])], two(true));
    await tap(view);
    await vi.waitFor(() =>
      expect(view.background.calls).toContainEqual({
        name: 'record.show',
        input: { view: 'cases', id: 'k1' },
      }),
    );
  });
});

describe('what is due', () => {
  const open = async (view: Shown) => {
    await view.click('tab-queue');
    return view.see('due-card');
  };

  test('is grouped, counted on the tab, and not there where nothing is', async () => {
    const view = showSidebar(inRefund());
    await view.click('tab-queue');
    expect(view.find('due-card')).toBeNull();
    view.background.cases.push(aCase([stepDue(NOW - HOUR_MS), dispute(NOW - 21 * HOUR_MS)]));
    view.background.reviews.push(aReview(NOW - 28 * DAY_MS, { buyer: '小满' }));
    view.background.commitments.push(aCommitment(onDay(0, 20), { madeAt: NOW }));
    view.background.changed('cases');
    await open(view);
    expect(await view.read('due-overdue')).toContain('售后 · 核实情况');
    expect(await view.read('due-today')).toContain('平台介入 · 自己处理');
    expect(await view.read('due-today')).toContain('承诺发货');
    expect(await view.read('due-ahead')).toContain('差评快不能改了');
    // The step that is overdue, and the clock four hours before its end.
    await vi.waitFor(() => expect(view.textOf('queue-due')).toBe('2'));
  });

  test('of the open conversation is shown on its card', async () => {
    const view = showWith([aCase([stepDue(NOW - HOUR_MS)])]);
    await open(view);
    expect(view.textOf('due-open-case')).toContain('去会话');
    await view.click('due-open-case');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-testid')).toBe('case-card'),
    );
  });

  test('of another conversation of this page is named, and shown once that is open', async () => {
    const view = showWith([aCase([stepDue(NOW - HOUR_MS)])], inRefund('chat-2', '7'));
    await open(view);
    expect(view.textOf('due-open-case')).toContain('找会话');
    await view.click('due-open-case');
    await vi.waitFor(() => expect(view.copied).toEqual(['晴天小屋']));
    view.page.open(inRefund());
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-testid')).toBe('case-card'),
    );
  });

  test.each<[string, Partial<Case>]>([
    ['of another site', { site: 'elsewhere' }],
    ['of an order that the open conversation does not show', { orderNumber: '1' }],
  ])('%s opens its record', async (_reason, more) => {
    const view = showWith([aCase([stepDue(NOW - HOUR_MS)], more)]);
    await open(view);
    await view.click('due-open-case');
    await vi.waitFor(() =>
      expect(view.background.calls).toContainEqual({
        name: 'record.show',
        input: { view: 'cases', id: 'k1' },
      }),
    );
  });

  test('a buyer who was written to is due no more', async () => {
    const view = showSidebar(inRefund('chat-2'));
    const note = { tags: ['常客'], note: '问过补货', nextContactAt: onDay(0, 0) };
    view.background.buyers.set(JSON.stringify(['practice', '小林']), note);
    await open(view);
    expect(await view.read('due-today')).toContain('问过补货');
    await view.click('due-contacted');
    await vi.waitFor(() => expect(view.find('due-card')).toBeNull());
    expect([...view.background.buyers.values()]).toEqual([{ tags: ['常客'], note: '问过补货' }]);
  });

  test('a notification leads to the card where the conversation is open, else names it', async () => {
    const view = showWith([
      aCase([stepDue(NOW - HOUR_MS)]),
      aCase([stepDue(NOW - HOUR_MS)], { id: 'k2', conversationKey: 'chat-2', buyer: '小林' }),
    ]);
    view.page.ask({ type: 'showQueue', entry: 'case|k2' });
    await vi.waitFor(() => expect(view.copied).toEqual(['小林']));
    view.page.ask({ type: 'showQueue', entry: 'case|k1' });
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-testid')).toBe('case-card'),
    );
  });

  test('of what is done by now a notification leads to the list', async () => {
    const view = showWith([aCase([stepDue(NOW - HOUR_MS)])]);
    view.page.ask({ type: 'showQueue', entry: 'case|gone' });
    await view.see('due-card');
    expect(view.copied).toEqual([]);
  });
});

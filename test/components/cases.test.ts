import { describe, expect, test, vi } from 'vitest';
import { onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const order = (status: string, number = '2026112200010001') =>
  rawOrder({
    number,
    status,
    placedAt: shown(onDay(-9, 8)),
    paidAt: shown(onDay(-9, 8, 5)),
    shippedAt: shown(onDay(-8, 9)),
    signedAt: shown(onDay(-5, 15)),
  });
const inRefund = (number?: string, key = 'chat-1') =>
  rawConversation({ key, orders: [order('退款中', number)] });

type Shown = ReturnType<typeof showSidebar>;

async function opened(shown = showSidebar(inRefund())): Promise<Shown> {
  await shown.click('case-reason-goods');
  await shown.click('case-sub-quality');
  await shown.see('case-record');
  return shown;
}

/** Once the case's history says so. */
const history = (shown: Shown, text: string) =>
  vi.waitFor(() => expect(shown.textOf('case-history')).toContain(text));

const recorded = (shown: Shown) => shown.background.cases[0]?.entries ?? [];

test('R9 two choices open a case, with whom and what it is about', async () => {
  const shown = await opened(showSidebar(inRefund(), {}, { settings: { agentName: '小林' } }));
  expect(shown.background.cases).toMatchObject([
    {
      orderNumber: '2026112200010001',
      buyer: '晴天小屋',
      agent: '小林',
      reason: 'goods',
      subReason: 'quality',
    },
  ]);
});

test('a case that another window has opened meanwhile is shown in place of a second one', async () => {
  const shown = showSidebar(inRefund());
  await shown.click('case-reason-service');
  await shown.see('case-sub-attitude');
  await shown.background.call('cases.open', {
    id: 'of-the-other',
    site: 'practice',
    orderNumber: '2026112200010001',
    conversationKey: 'chat-1',
    buyer: '晴天小屋',
    reason: 'goods',
    subReason: 'quality',
  });
  shown.find('case-sub-attitude')?.click();
  await vi.waitFor(() => expect(shown.textOf('case-card')).toContain('质量问题'));
  expect(shown.background.cases).toHaveLength(1);
});

test('R9 what a case is about can be corrected; each correction names the last, and the first reason stays in view', async () => {
  const shown = await opened();
  const about = (text: string) =>
    vi.waitFor(() => expect(shown.textOf('case-about')).toContain(text));
  await shown.click('case-about-correct');
  await shown.click('case-reason-logistics');
  await shown.click('case-sub-lost');
  await about('丢件');
  await history(shown, '原因改为');
  expect(document.activeElement?.getAttribute('data-testid')).toBe('case-about-correct');
  await shown.click('case-about-correct');
  await shown.click('case-reason-logistics');
  await shown.click('case-sub-damaged');
  await about('破损');
  expect(shown.textOf('case-card')).toContain('开单时：商品 · 质量问题');
  const [first, second] = recorded(shown);
  expect(first).not.toHaveProperty('replaces');
  expect(second).toMatchObject({
    replaces: first?.id,
    event: { kind: 'about', about: { reason: 'logistics', subReason: 'damaged' } },
  });
});

test('R9 steps are recorded one after the other, each with its note and next date', async () => {
  const shown = await opened();
  await shown.type('case-note', ' 电话打通了 ');
  await shown.click('case-in-1');
  await shown.click('case-record');
  await history(shown, '电话打通了');
  await shown.click('case-result-notYet');
  await shown.click('case-record');
  await history(shown, '核实情况 · 没成');
  expect(recorded(shown).map(({ event }) => event)).toEqual([
    { kind: 'step', step: 'contact', result: 'done', note: '电话打通了', nextAt: onDay(1, 10) },
    { kind: 'step', step: 'verify', result: 'notYet', note: '' },
  ]);
  expect((await shown.see('case-step-verify')).getAttribute('aria-pressed')).toBe('true');
});

test('R9 any step may be recorded, and the last one files the case', async () => {
  const shown = await opened();
  await shown.click('case-step-file');
  await shown.click('case-record');
  await shown.see('case-another');
  expect(recorded(shown)).toMatchObject([{ event: { step: 'file', result: 'done' } }]);
  expect(shown.find('case-record')).toBeNull();
});

test('R9 a correction keeps the earlier entry', async () => {
  const shown = await opened();
  await shown.type('case-note', '打错了');
  await shown.click('case-record');
  await history(shown, '打错了');
  await shown.click('case-correct');
  await shown.type('case-note', '没人接');
  await shown.click('case-result-notYet');
  await shown.click('case-record');
  await history(shown, '没人接');
  const [first, second] = recorded(shown);
  expect(second).toMatchObject({ replaces: first?.id, event: { note: '没人接' } });
  expect(shown.textOf('case-history')).toContain('打错了');
});

test.each([
  ['a next date that is over', 'case-next', '2026-11-20T10:00', '已经过了'],
  ['a note without end', 'case-note', '长'.repeat(1_001), '太长'],
])('R9 %s is refused with the reason, and stays to be put right', async (_what, box, text, why) => {
  const shown = await opened();
  await shown.type(box, text);
  await shown.click('case-record');
  expect(await shown.read('case-problem')).toContain(why);
  expect(((await shown.see(box)) as HTMLInputElement).value).toBe(text);
  expect(recorded(shown)).toEqual([]);
});

test('R9 what could not be saved is sent again as the same entry', async () => {
  const shown = await opened();
  shown.background.fail('cases.record');
  await shown.type('case-note', '重要');
  await shown.click('case-record');
  await vi.waitFor(() => expect(shown.textOf('case-card')).toContain('没有保存'));
  shown.background.mend('cases.record');
  shown.root.querySelector<HTMLElement>('[data-testid="case-card"] .failed .button')?.click();
  await history(shown, '重要');
  const sent = shown.background.calls.filter(({ name }) => name === 'cases.record');
  expect(sent[0]).toEqual(sent[1]);
  expect(((await shown.see('case-note')) as HTMLInputElement).value).toBe('');
});

test('R9 what failed and is recorded by hand again is the same entry, too; another note is another', async () => {
  const shown = await opened();
  shown.background.fail('cases.record');
  const ids = () =>
    shown.background.calls
      .filter(({ name }) => name === 'cases.record')
      .map(({ input }) => (input as { id: string }).id);
  const press = async (count: number) => {
    await shown.click('case-record');
    await vi.waitFor(() => expect(ids()).toHaveLength(count));
    await vi.waitFor(() => expect(shown.textOf('case-card')).toContain('没有保存'));
  };
  await shown.type('case-note', '重要');
  await press(1);
  await press(2);
  await shown.type('case-note', '更重要');
  await press(3);
  const [first, second, third] = ids();
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('that a step was saved is said until the next is written', async () => {
  const shown = await opened();
  await shown.click('case-record');
  await vi.waitFor(() => expect(shown.textOf('case-card')).toContain('已保存'));
  await shown.type('case-note', '接着');
  await vi.waitFor(() => expect(shown.textOf('case-card')).not.toContain('已保存'));
});

test('what is being written stays with its order', async () => {
  const shown = await opened();
  await shown.type('case-note', '写到一半');
  shown.page.open(inRefund('2026112200010002', 'chat-2'));
  await shown.see('case-reason-goods');
  expect(shown.find('case-note')).toBeNull();
  shown.page.open(inRefund());
  await vi.waitFor(() =>
    expect((shown.find('case-note') as HTMLInputElement | null)?.value).toBe('写到一半'),
  );
});

describe('where it stands', () => {
  test('a signed order without a case has it folded away', async () => {
    const shown = showSidebar(rawConversation({ orders: [order('交易成功')] }));
    expect(await shown.read('case-unfold')).toContain('售后单');
  });

  test('an unpaid order has none', async () => {
    const shown = showSidebar(rawConversation());
    await shown.see('order-status');
    expect(shown.find('case-card')).toBeNull();
  });
});

describe('R9 the platform steps in', () => {
  test('its clocks run from the time that is typed, and are kept with the case', async () => {
    const shown = await opened();
    await shown.type('dispute-opened', '2026-11-20T11:00');
    await vi.waitFor(() => expect(shown.textOf('dispute-clocks')).toContain('剩 20小时30分'));
    expect(shown.textOf('dispute-clocks')).toContain('举证完才开始计');
    await shown.type('dispute-evidence', '2026-11-21T10:00');
    await vi.waitFor(() =>
      expect(shown.textOf('dispute-clocks')).toContain('11-26 00:00 至 11-30 23:59'),
    );
    await shown.click('evidence-chat');
    await shown.click('dispute-save');
    await vi.waitFor(() => expect(shown.textOf('dispute-save')).toContain('已记到'));
    expect(recorded(shown)).toMatchObject([
      {
        event: {
          kind: 'dispute',
          dispute: {
            openedAt: onDay(-2, 11),
            evidenceAt: onDay(-1, 10),
            reason: 'quality',
            has: ['chat'],
          },
        },
      },
    ]);
  });

  test.each([
    ['opened in the future', '2026-12-20T11:00', '', '还没到'],
    ['evidence before the opening', '2026-11-20T11:00', '2026-11-19T11:00', '早于'],
  ])('%s is refused with the reason', async (_reason, opening, evidence, why) => {
    const shown = showSidebar(inRefund());
    await shown.type('dispute-opened', opening);
    await shown.type('dispute-evidence', evidence);
    await vi.waitFor(() => expect(shown.textOf('dispute-problem')).toContain(why));
    expect(shown.find('dispute-save')).toBeNull();
  });

  test('a year whose holidays are not known is said to be so', async () => {
    const shown = showSidebar(inRefund());
    const at = onDay(33, 10);
    await shown.see('dispute-opened');
    shown.setNow(at);
    shown.page.open(inRefund());
    await shown.type('dispute-opened', '2026-12-25T09:00');
    await shown.type('dispute-evidence', '2026-12-25T09:30');
    await vi.waitFor(() =>
      expect(shown.textOf('dispute-clocks')).toContain('2027 年的放假安排还没有收录'),
    );
  });

  test("the effects show the shop's own figure and say so", async () => {
    const ruleOverrides = { 'R9.blockingPoints': { value: 24, note: '', since: 0 } };
    const shown = showSidebar(inRefund(), {}, { settings: { ruleOverrides } });
    expect(await shown.read('dispute-effects')).toContain('满 24 分');
    expect(shown.textOf('dispute-effects')).toContain('本店设定');
  });

  test.each([
    ['3', '1250', '3 ÷ 1250 = 0.24%'],
    ['３', ' 1250 ', '3 ÷ 1250 = 0.24%'],
    ['0', '0', '算不出'],
    ['9', '3', '填反'],
    ['-1', '3', '整数'],
    ['1.5', '3', '整数'],
  ])('the rate of %s through %s', async (refunds, deals, text) => {
    const shown = showSidebar(inRefund());
    await shown.type('rate-refunds', refunds);
    await shown.type('rate-deals', deals);
    await vi.waitFor(() => expect(shown.textOf('rate-result')).toContain(text));
  });
});

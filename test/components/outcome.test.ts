import { describe, expect, test, vi } from 'vitest';
import type { RawMessage } from '../../lib/chat/raw';
import { STARTER_PHRASES } from '../../lib/phrases/starter';
import { NOT_PAID_REASONS, type OutcomeResult } from '../../lib/reminders/attempt';
import { NOW, onDay, PHRASES, rawConversation, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const MINUTE_MS = 60_000;
const buyer = (text: string, at = NOW): RawMessage => ({ side: 'buyer', text, time: shown(at) });

/** A sidebar that asks about a reminder just made. */
async function asked(messages: RawMessage[] = [], given: Parameters<typeof showSidebar>[2] = {}) {
  const view = showSidebar(rawConversation({ messages }), {}, given);
  await view.click('reminder-insert');
  const panel = await view.see('outcome-panel');
  return { view, panel };
}

type View = Awaited<ReturnType<typeof asked>>['view'];

function press(target: Element, key: string, more: KeyboardEventInit = {}): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, ...more }));
  }
}

const recorded = (view: View) =>
  vi.waitFor(() => {
    const results = view.background.attempts[0]?.outcomes.map(({ result }) => result) ?? [];
    expect(results.length).toBeGreaterThan(0);
    return results;
  });

describe('the outcome by keyboard', () => {
  test.each<[string, OutcomeResult]>([
    ['1', { kind: 'paid' }],
    ...NOT_PAID_REASONS.map((reason, index): [string, OutcomeResult] => [
      String(index + 2),
      { kind: 'notPaid', reason },
    ]),
  ])('%s keeps it with one key', async (key, expected) => {
    const { view, panel } = await asked();
    press(panel, key);
    expect(await recorded(view)).toEqual([expected]);
    await view.see('outcome-saved');
  });

  test.each([
    ['1', onDay(0, 20)],
    ['2', onDay(1, 10)],
    ['3', onDay(1, 20)],
    ['4', onDay(2, 10)],
  ])('9 and %s keep a promised time', async (key, promisedAt) => {
    const { view, panel } = await asked();
    press(panel, '9');
    await view.see('outcome-promised-today20');
    press(panel, key);
    expect(await recorded(view)).toEqual([{ kind: 'promised', promisedAt }]);
  });

  test('the hints stand on the choices that have the keys now', async () => {
    const { view, panel } = await asked();
    const hinted = () =>
      [...panel.querySelectorAll('[aria-keyshortcuts]')].map((one) => [
        one.getAttribute('aria-keyshortcuts'),
        (one as HTMLElement).dataset.testid,
      ]);
    expect(hinted()).toHaveLength(9);
    expect(hinted()[0]).toEqual(['1', 'outcome-paid']);
    expect(view.textOf('outcome-paid')).toBe('已付款1');
    press(panel, '9');
    await view.see('outcome-promised-today20');
    expect(hinted()[0]).toEqual(['1', 'outcome-promised-today20']);
    expect(hinted()).toHaveLength(4);
    press(panel, 'Escape');
    await vi.waitFor(() => expect(hinted()).toHaveLength(9));
  });

  test.each<[string, KeyboardEventInit]>([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['of an input method', { isComposing: true }],
  ])('a digit %s is none of its keys', async (_reason, more) => {
    const { view, panel } = await asked();
    press(panel, '1', more);
    press(panel, '0');
    await new Promise((done) => setTimeout(done));
    expect(view.background.attempts[0]?.outcomes).toEqual([]);
  });

  test('digits written into a time choose nothing', async () => {
    const { view } = await asked();
    await view.click('outcome-promised');
    press(await view.see('outcome-promised-input'), '1');
    await new Promise((done) => setTimeout(done));
    expect(view.background.attempts[0]?.outcomes).toEqual([]);
  });

  test('inserting a reminder leaves the keyboard to the page', async () => {
    const { view, panel } = await asked();
    expect(panel.contains(document.activeElement)).toBe(false);
    expect(view.page.focused()).toBe(1);
  });

  test('the shortcut, pressed in the search, leads to the question, and Esc back to the page', async () => {
    const { view, panel } = await asked();
    view.page.ask({ type: 'focusSearch' });
    const search = await view.see('phrase-search');
    await vi.waitFor(() => expect(document.activeElement).toBe(search));
    view.page.ask({ type: 'focusSearch' });
    await vi.waitFor(() => expect(document.activeElement).toBe(panel));
    press(panel, 'Escape');
    expect(view.page.focused()).toBe(2);
  });

  test('with nothing asked the shortcut stays in the search', async () => {
    const view = showSidebar(rawConversation());
    const search = await view.see('phrase-search');
    for (const _ of [1, 2, 3]) {
      view.page.ask({ type: 'focusSearch' });
      await vi.waitFor(() => expect(document.activeElement).toBe(search));
    }
  });

  test('a short balance is asked on with the number keys', async () => {
    const { view, panel } = await asked();
    press(panel, '2');
    press(await view.see('outcome-correct'), '1');
    await vi.waitFor(() => expect(view.background.attempts[0]?.outcomes).toHaveLength(2));
    expect(view.background.attempts[0]?.outcomes[1]?.result).toEqual({
      kind: 'promised',
      promisedAt: onDay(0, 20),
      reason: 'balanceShort',
    });
  });
});

describe('what the buyer promised', () => {
  test('is offered with the buyer’s words, and kept with one click', async () => {
    const { view } = await asked();
    expect(view.find('said-promise')).toBeNull();
    view.page.open(rawConversation({ messages: [buyer('没带手机，明天下班付')] }));
    expect(await view.read('said-promise')).toContain('买家说：“明天下班付”');
    expect(view.textOf('outcome-said')).toContain('明天 18:30');
    expect(view.textOf('outcome-said')).toContain('钟点是估的');
    expect(view.background.attempts[0]?.outcomes).toEqual([]);
    await view.click('outcome-said');
    expect(await recorded(view)).toEqual([{ kind: 'promised', promisedAt: onDay(1, 18, 30) }]);
  });

  test('is kept with one key', async () => {
    const { view, panel } = await asked([buyer('半小时后付')]);
    await view.see('outcome-said');
    press(panel, '0');
    expect(await recorded(view)).toEqual([{ kind: 'promised', promisedAt: NOW + 30 * MINUTE_MS }]);
  });

  test('comes first among the times', async () => {
    const { view, panel } = await asked([buyer('今晚九点付')]);
    press(panel, '9');
    await view.see('outcome-promised-said');
    press(panel, '1');
    expect(await recorded(view)).toEqual([{ kind: 'promised', promisedAt: onDay(0, 21) }]);
  });

  test('waiting for money is kept as such, so that the follow-up comes ahead of it', async () => {
    const { view } = await asked([buyer('余额不足'), buyer('明天发工资再付')]);
    expect(await view.read('said-promise')).toContain('要先充值');
    await view.click('outcome-said');
    const promisedAt = onDay(1, 20);
    expect(await recorded(view)).toEqual([
      { kind: 'promised', promisedAt, reason: 'balanceShort' },
    ]);
    await vi.waitFor(() => expect(view.textOf('reminder-window')).toContain('明天 19:45'));
  });

  test.each([
    ['a question', [buyer('明天能到吗')]],
    ['paid meanwhile', [buyer('晚上付'), buyer('付了')]],
    ['our own words', [{ ...buyer('晚上付'), side: 'agent' as const }]],
    ['a time that has passed', [buyer('十分钟后付', NOW - 20 * MINUTE_MS)]],
  ])('is not made up from %s', async (_reason, messages) => {
    const { view } = await asked(messages);
    expect(view.find('said-promise')).toBeNull();
  });

  test('is nothing to record before a reminder was made', async () => {
    const view = showSidebar(rawConversation({ messages: [buyer('晚上付')] }));
    await view.see('reminder-insert');
    expect(view.find('said-promise')).toBeNull();
    expect(view.background.attempts).toEqual([]);
    expect(view.background.calls.map(({ name }) => name)).not.toContain('attempts.record');
  });
});

describe('the answer to a reason', () => {
  test.each(NOT_PAID_REASONS)(
    '%s has its advice and a reply of the starter set',
    async (reason) => {
      const { view } = await asked([], { phrases: [...STARTER_PHRASES] });
      await view.click(`outcome-notPaid-${reason}`);
      expect((await view.read('reason-answer')).length).toBeGreaterThan(20);
      await view.see('answer-insert');
    },
  );

  test('one click inserts the reply, and starts no attempt', async () => {
    const { view } = await asked([], { phrases: [...STARTER_PHRASES] });
    await view.click('outcome-notPaid-forgotPassword');
    await view.click('answer-insert');
    await vi.waitFor(() => expect(view.page.inserted).toHaveLength(2));
    expect(view.page.inserted[1]?.text).toContain('忘记密码');
    expect(view.background.attempts).toHaveLength(1);
  });

  test('its key inserts it, too', async () => {
    const { view, panel } = await asked([], { phrases: [...STARTER_PHRASES] });
    press(panel, '4');
    await view.see('answer-insert');
    press(await view.see('outcome-correct'), '0');
    await vi.waitFor(() => expect(view.page.inserted).toHaveLength(2));
  });

  test('a reply with fields is brought into view to be filled in', async () => {
    const { view } = await asked([], { phrases: [...STARTER_PHRASES] });
    await view.click('outcome-notPaid-priceNotAgreed');
    expect(await view.read('answer-insert')).toContain('填写');
    await view.click('answer-insert');
    await vi.waitFor(() =>
      expect(view.root.querySelector('[data-testid="fill-in"]')).not.toBeNull(),
    );
    expect(view.page.inserted).toHaveLength(1);
  });

  test('without a reply in the library the advice stands alone', async () => {
    const { view } = await asked([], { phrases: PHRASES });
    await view.click('outcome-notPaid-doubts');
    expect(await view.read('reason-answer')).toContain('保障');
    expect(view.find('answer-insert')).toBeNull();
  });
});

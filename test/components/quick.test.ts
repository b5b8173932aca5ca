import { expect, onTestFinished, test, vi } from 'vitest';
import { mountQuick } from '../../components/mount-quick';
import type { Phrase } from '../../lib/phrases/phrase';
import { fakeBackground, fakeLink, NOW, PHRASES, rawConversation, t } from './fakes';

const COUPON: Phrase = {
  id: 'coupon',
  group: '接待',
  title: '优惠',
  body: '亲，这是您的优惠券。\n下单时会自动用上。',
  code: 'hq',
  stages: [],
  tags: [],
};

/** The small list for a word, over a made-up page. */
async function openQuick(word: string, phrases: Phrase[] = [...PHRASES, COUPON]) {
  const page = fakeLink();
  const background = fakeBackground({ phrases });
  const copied: string[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  const takeDown = mountQuick(root, {
    link: page.link,
    callBackground: background.call,
    onChanged: background.onChanged,
    clock: () => NOW,
    t,
    copy: async (text) => void copied.push(text),
  });
  onTestFinished(() => {
    takeDown();
    root.remove();
  });
  page.open(rawConversation());
  const field = root.querySelector('input') as HTMLInputElement;
  const rows = () => [...root.querySelectorAll('[role="option"]')];
  const ids = () => rows().map((row) => row.getAttribute('data-testid'));
  page.ask({ type: 'quick', word });
  await vi.waitFor(() => expect(field.value).toBe(word));
  return {
    page,
    background,
    copied,
    root,
    field,
    rows,
    ids,
    async type(text: string) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.waitFor(() => expect(field.value).toBe(text));
    },
    key(type: 'keydown' | 'keyup', key: string, more: KeyboardEventInit = {}) {
      const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more });
      field.dispatchEvent(event);
      return event;
    },
    press(key: string) {
      this.key('keydown', key);
      this.key('keyup', key);
    },
    chosen: () => rows().findIndex((row) => row.getAttribute('aria-selected') === 'true'),
  };
}

test('shows code, title and first line of the replies, the ones whose code begins so first', async () => {
  const list = await openQuick('/h');
  await vi.waitFor(() => expect(list.ids().slice(0, 2)).toEqual(['quick-welcome', 'quick-coupon']));
  const text = list.rows()[1]?.textContent ?? '';
  expect(text).toContain('hq');
  expect(text).toContain('优惠');
  expect(text).toContain('亲，这是您的优惠券。');
  expect(text).not.toContain('下单时会自动用上');
});

test('shows at most seven', async () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    ...COUPON,
    id: `c${index}`,
    code: `h${index}`,
  }));
  const list = await openQuick('/h', many);
  await vi.waitFor(() => expect(list.rows()).toHaveLength(7));
});

test('typing narrows it and chooses the first again', async () => {
  const list = await openQuick('/h');
  await vi.waitFor(() => expect(list.rows().length).toBeGreaterThan(1));
  list.press('ArrowDown');
  await vi.waitFor(() => expect(list.chosen()).toBe(1));
  await list.type('/hq');
  await vi.waitFor(() => expect(list.ids()).toEqual(['quick-coupon']));
  expect(list.chosen()).toBe(0);
});

test.each(['Enter', 'Tab'])(
  '%s puts the chosen reply in place of the word, once it is up',
  async (key) => {
    const list = await openQuick('/h');
    await vi.waitFor(() => expect(list.rows().length).toBeGreaterThan(1));
    await list.type('/hq');
    await vi.waitFor(() => expect(list.rows()).toHaveLength(1));
    expect(list.key('keydown', key).defaultPrevented).toBe(true);
    expect(list.page.inserted).toEqual([]);
    list.key('keyup', key);
    await vi.waitFor(() => expect(list.page.quickDone).toEqual([{}]));
    // What stands in the composer is the word it was opened for.
    expect(list.page.inserted).toEqual([
      { conversationKey: 'chat-1', text: COUPON.body, replaces: '/h' },
    ]);
    expect(list.background.calls).toContainEqual({ name: 'phrases.used', input: { id: 'coupon' } });
  },
);

test('Esc gives back what is typed, and nothing is inserted', async () => {
  const list = await openQuick('/h');
  await list.type('/hq');
  list.press('Escape');
  await vi.waitFor(() => expect(list.page.quickDone).toEqual([{ text: '/hq' }]));
  expect(list.page.inserted).toEqual([]);
});

test('keys of an input method are its own', async () => {
  const list = await openQuick('/hy');
  await vi.waitFor(() => expect(list.rows()).toHaveLength(1));
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    expect(list.key('keydown', key, { isComposing: true }).defaultPrevented).toBe(false);
    list.key('keyup', key);
  }
  expect(list.page.quickDone).toEqual([]);
  expect(list.page.inserted).toEqual([]);
});

test('a key that was pressed before the list came does nothing when it is let go', async () => {
  const list = await openQuick('/hy');
  await vi.waitFor(() => expect(list.rows()).toHaveLength(1));
  list.key('keyup', 'Tab');
  list.press('ArrowDown');
  expect(list.page.inserted).toEqual([]);
});

test('a reply with holes says what is missing and stays out', async () => {
  const list = await openQuick('/', [
    { ...COUPON, id: 'ship', code: 'fh', body: '{{发货时间}}发出。' },
  ]);
  await vi.waitFor(() => expect(list.rows()[0]?.textContent).toContain('发货时间'));
  expect(list.rows()[0]?.getAttribute('aria-disabled')).toBe('true');
  list.press('Enter');
  list.press('Escape');
  await vi.waitFor(() => expect(list.page.quickDone).toEqual([{ text: '/' }]));
  expect(list.page.inserted).toEqual([]);
});

test('a reply that did not go in is told of in the list, which stays', async () => {
  const list = await openQuick('/hy');
  await vi.waitFor(() => expect(list.rows()).toHaveLength(1));
  list.page.answerInsert({ ok: false, reason: 'wordGone' });
  list.press('Enter');
  await vi.waitFor(() => expect(list.root.textContent).toContain('编码已经变了'));
  expect(list.page.quickDone).toEqual([]);
  expect(list.copied).toEqual([]);
});

test('letters that come before the word are behind it', async () => {
  const list = await openQuick('/hy');
  list.press('Escape');
  await vi.waitFor(() => expect(list.field.value).toBe(''));
  await list.type('y');
  list.page.ask({ type: 'quick', word: '/h' });
  await vi.waitFor(() => expect(list.field.value).toBe('/hy'));
});

test('a reply with fields asks for them in the list, then takes the place of the word', async () => {
  const size = { ...COUPON, id: 'size', code: 'cm', body: '您{{数:身高}}cm，建议M码。' };
  const list = await openQuick('/cm', [size]);
  await vi.waitFor(() => expect(list.rows()).toHaveLength(1));
  list.press('Enter');
  const field = await vi.waitFor(() => {
    const input = list.root.querySelector<HTMLInputElement>('[data-field="身高"]');
    if (!input) throw new Error('no field');
    return input;
  });
  expect(list.page.inserted).toEqual([]);
  field.value = '165';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() =>
    expect(list.root.querySelector('[data-testid="fill-in-insert"]')).toHaveProperty(
      'disabled',
      false,
    ),
  );
  for (const type of ['keydown', 'keyup']) {
    field.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
  }
  await vi.waitFor(() =>
    expect(list.page.inserted).toMatchObject([{ text: '您165cm，建议M码。', replaces: '/cm' }]),
  );
});

const BLOCKED: Phrase = { ...COUPON, id: 'blocked', code: 'jw', body: '您好，加我微信。' };

test('R13 what is to be said of the chosen reply is said before it goes in, and what is blocked is asked about', async () => {
  const list = await openQuick('/jw', [BLOCKED]);
  await vi.waitFor(() => expect(list.ids()).toEqual(['quick-blocked']));
  const find = (id: string) => list.root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  await vi.waitFor(() => expect(find('quick-wording')?.textContent).toContain('加我微信'));
  list.press('Enter');
  await vi.waitFor(() => expect(document.activeElement).toBe(find('wording-back')));
  expect(list.page.inserted).toEqual([]);
  find('wording-back')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(list.field));
  list.press('Enter');
  await vi.waitFor(() => expect(find('wording-go-on')).not.toBeNull());
  find('wording-go-on')?.click();
  await vi.waitFor(() => expect(list.page.inserted).toHaveLength(1));
});

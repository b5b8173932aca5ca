import { expect, test, vi } from 'vitest';
import type { RawMessage } from '../../lib/chat/raw';
import type { Phrase } from '../../lib/phrases/phrase';
import { NOW, PHRASES, rawConversation } from './fakes';
import { showSidebar } from './show-sidebar';

const phrase = (id: string, body: string, over: Partial<Phrase> = {}): Phrase => ({
  id,
  group: '尺码',
  title: id,
  body,
  tags: [],
  stages: [],
  ...over,
});

const FIELDS = [
  phrase('size', '亲，身高{{数:身高}}cm 的话建议{{选:尺码/S/M/L}}码。', { title: '报尺码' }),
  phrase('plain', '您好，在的。', { title: '在的', code: 'zd' }),
];

const press = (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, ...more }));
  }
};

const buyer = (text: string): RawMessage => ({ side: 'buyer', text, time: '' });

test('arrows choose among what is found, and Enter inserts the one chosen', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: PHRASES });
  const box = await view.type('phrase-search', '您');
  await vi.waitFor(() => expect(view.find('phrase-ship')).toBeNull());
  const first = box.getAttribute('aria-activedescendant');
  press(box, 'ArrowDown');
  await vi.waitFor(() => expect(box.getAttribute('aria-activedescendant')).not.toBe(first));
  press(box, 'ArrowUp');
  await vi.waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe(first));
  press(box, 'Enter');
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
});

test('Enter without a search inserts nothing that was not pointed at', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: PHRASES });
  const box = await view.see('phrase-search');
  press(box, 'Enter');
  expect(view.page.inserted).toEqual([]);
  expect(box.getAttribute('aria-activedescendant')).toBeNull();
});

test('Enter folds and unfolds the group that the keyboard is at', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  const box = await view.see('phrase-search');
  await view.see('phrase-plain');
  const steps = () => box.getAttribute('aria-activedescendant');
  while (steps() !== 'group-尺码') {
    const before = steps();
    press(box, 'ArrowDown');
    await vi.waitFor(() => expect(steps()).not.toBe(before));
  }
  press(box, 'Enter');
  await vi.waitFor(() => expect(view.find('phrase-plain')).toBeNull());
  press(box, 'Enter');
  await view.see('phrase-plain');
});

test('Shift and Enter insert one after another without leaving the search box', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  const box = await view.type('phrase-search', 'zd');
  await vi.waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe('phrase-plain'));
  press(box, 'Enter', { shiftKey: true });
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
  await vi.waitFor(() => expect(document.activeElement).toBe(box));
  expect(view.page.focused()).toBe(0);
  press(box, 'Enter');
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(2));
  await vi.waitFor(() => expect(view.page.focused()).toBe(1));
});

test('Escape empties the box and goes back to the composer', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  const box = await view.type('phrase-search', 'zd');
  press(box, 'Escape');
  await vi.waitFor(() => expect(box.value).toBe(''));
  expect(view.page.focused()).toBe(1);
});

test('what is found is marked where it stands', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  await view.type('phrase-search', '身高');
  const found = await view.see('phrase-size');
  await vi.waitFor(() => expect(found.querySelector('mark')?.textContent).toBe('身高'));
});

test('a reply with fields asks for them in place and is inserted only when all are filled in', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  await view.click('phrase-size');
  const form = await view.see('fill-in');
  await vi.waitFor(() => expect(document.activeElement).toBe(view.find('field-身高')));
  expect(await view.see('fill-in-insert')).toHaveProperty('disabled', true);
  await view.type('field-身高', '165');
  press(view.find('field-身高') as HTMLElement, 'Enter');
  expect(view.page.inserted).toEqual([]);
  expect(document.activeElement).toBe(view.find('field-尺码'));
  const choice = view.find('field-尺码') as HTMLSelectElement;
  choice.value = 'M';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(view.find('fill-in-insert')).toHaveProperty('disabled', false));
  press(choice, 'Enter');
  await vi.waitFor(() => expect(view.page.inserted[0]?.text).toBe('亲，身高165cm 的话建议M码。'));
  await vi.waitFor(() => expect(form.isConnected).toBe(false));
});

test('a number that is none keeps the reply from going in', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: [phrase('n', '{{数:身高}}')] });
  await view.click('phrase-n');
  await view.type('field-身高', '很高');
  press(view.find('field-身高') as HTMLElement, 'Enter');
  expect(await view.see('fill-in-insert')).toHaveProperty('disabled', true);
  expect(view.page.inserted).toEqual([]);
});

test('Escape calls the filling in off and goes back to the search box', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  await view.click('phrase-size');
  press(await view.see('field-身高'), 'Escape');
  await vi.waitFor(() => expect(view.find('fill-in')).toBeNull());
  expect(document.activeElement).toBe(view.find('phrase-search'));
});

test('what was filled in for one buyer is gone with the next', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: FIELDS });
  await view.click('phrase-size');
  await view.type('field-身高', '165');
  view.page.open(rawConversation({ key: 'chat-2', buyer: '另一位' }));
  await vi.waitFor(() => expect(view.find('fill-in')).toBeNull());
});

test('a field whose name stands twice is asked once', async () => {
  const twice = phrase('t', '{{填:颜色}}的有货，{{填:颜色}}拍下就发。');
  const view = showSidebar(rawConversation(), {}, { phrases: [twice] });
  await view.click('phrase-t');
  await view.type('field-颜色', '米白');
  const form = await view.see('fill-in');
  expect(form.querySelectorAll('[data-field]')).toHaveLength(1);
  await vi.waitFor(() => expect(form.textContent).toContain('米白拍下就发'));
});

test('the reply that was given to such words before is suggested first, once it was learnt', async () => {
  const phrases = [...FIELDS, phrase('ship', '亲，已经安排出库了。', { title: '在路上' })];
  const asks = (key: string, text: string) =>
    rawConversation({ key, orders: [], messages: [buyer(text)] });
  const view = showSidebar(asks('chat-1', '什么时候能寄出来呀'), {}, { phrases });
  await view.click('phrase-ship');
  await vi.waitFor(() =>
    expect(view.background.calls).toContainEqual({
      name: 'choices.add',
      input: { text: '什么时候能寄出来呀', phraseId: 'ship' },
    }),
  );
  view.page.open(asks('chat-2', '请问什么时候寄出来'));
  await vi.waitFor(async () => {
    expect((await view.see('suggest-ship')).textContent).toContain('您常这样回');
  });
});

test('the reminder that is due is suggested, and taking it keeps the attempt', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: PHRASES });
  const suggested = await view.see('suggest-remind-address');
  expect(suggested.textContent).toContain('该催付了');
  await view.click('suggest-remind-address');
  await vi.waitFor(() => expect(view.background.attempts).toHaveLength(1));
  expect(view.page.inserted).toHaveLength(1);
});

test('nothing is learnt where the shop does not want it', async () => {
  const open = rawConversation({ messages: [buyer('什么时候能寄出来呀')] });
  const view = showSidebar(open, {}, { phrases: FIELDS, settings: { learnsReplies: false } });
  await view.click('phrase-plain');
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
  await vi.waitFor(() =>
    expect(view.background.calls.map(({ name }) => name)).toContain('phrases.used'),
  );
  expect(view.background.calls.map(({ name }) => name)).not.toContain('choices.add');
});

test('a long library draws only what is in view', async () => {
  const many = Array.from({ length: 3_000 }, (_, n) => phrase(`p${n}`, `第${n}条`));
  const uses = many.slice(0, 5).map(({ id }) => ({ id, uses: 1, lastUsedAt: NOW }));
  const view = showSidebar(rawConversation({ orders: [] }), {}, { phrases: many, uses });
  await view.see('phrase-search');
  await vi.waitFor(() => expect(view.root.querySelector('[role="tree"]')).not.toBeNull());
  expect(view.root.querySelectorAll('.phrase').length).toBeLessThan(200);
});

test('a condition that nothing known decides is put to the agent, who may change the answer', async () => {
  const asks = phrase('w', '{{#若 老客}}又见面了{{否则}}欢迎光临{{/若}}，请问想看点什么？');
  const view = showSidebar(rawConversation(), {}, { phrases: [asks] });
  await view.click('phrase-w');
  const form = await view.see('fill-in');
  const text = () => form.querySelector('.fill-in__text')?.textContent;
  expect(text()).toBe('［老客？］，请问想看点什么？');
  const answer = async (content: string, shown: string) => {
    const choice = (await view.see('field-老客？')) as HTMLSelectElement;
    choice.value = content;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(text()).toContain(shown));
  };
  await answer('是', '又见面了');
  await answer('否', '欢迎光临');
  await view.click('fill-in-insert');
  await vi.waitFor(() => expect(view.page.inserted[0]?.text).toBe('欢迎光临，请问想看点什么？'));
});

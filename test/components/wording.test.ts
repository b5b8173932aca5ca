import { describe, expect, test, vi } from 'vitest';
import type { Phrase } from '../../lib/phrases/phrase';
import { PHRASES, rawConversation } from './fakes';
import { showSidebar } from './show-sidebar';

const phrase = (id: string, body: string): Phrase => ({
  id,
  group: '练习',
  title: id,
  body,
  tags: [],
  stages: [],
});

const REPLIES = [
  phrase('blocked', '您好，加我微信发您图片。'),
  phrase('other', '您好，全网最低价。'),
  phrase('warned', '您好，今天发货，您放心。'),
  phrase('bare', '这款偏小一码，平时穿M拍L就好。'),
  phrase('fine', '您好，在的。'),
  phrase('own', '您好，这批尾货不退。'),
];

const show = (settings = {}, conversation = rawConversation({ orders: [] })) =>
  showSidebar(conversation, {}, { phrases: REPLIES, settings });

const texts = (view: ReturnType<typeof show>) => view.page.inserted.map(({ text }) => text);

describe('R13 a reply with something blocked', () => {
  test('goes in by a second, deliberate click; the keyboard stands on the way back', async () => {
    const view = show();
    await view.click('phrase-blocked');
    const panel = await view.see('wording');
    expect(panel.querySelector('mark')?.textContent).toBe('加我微信');
    expect(panel.textContent).toContain('拦截');
    expect(panel.textContent).toContain('平台外');
    expect(panel.textContent).toContain('依据');
    expect(panel.textContent).toContain('未核实');
    await vi.waitFor(() => expect(document.activeElement).toBe(view.find('wording-back')));
    expect(texts(view)).toEqual([]);
    await view.click('wording-go-on');
    await vi.waitFor(() => expect(texts(view)).toEqual(['您好，加我微信发您图片。']));
    await vi.waitFor(() => expect(view.find('wording')).toBeNull());
    await vi.waitFor(() =>
      expect(view.background.calls.filter(({ name }) => name === 'phrases.used')).toHaveLength(1),
    );
  });

  test('stays out where the agent thinks better of it, and counts as no use', async () => {
    const view = show();
    await view.click('phrase-blocked');
    await view.click('wording-back');
    await vi.waitFor(() => expect(view.find('wording')).toBeNull());
    await view.click('phrase-fine');
    await vi.waitFor(() => expect(texts(view)).toEqual(['您好，在的。']));
    await vi.waitFor(() =>
      expect(view.background.calls.filter(({ name }) => name === 'phrases.used')).toHaveLength(1),
    );
  });

  test('is given up by Escape', async () => {
    const view = show();
    await view.click('phrase-blocked');
    const back = await view.see('wording-back');
    back.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(view.find('wording')).toBeNull());
    expect(texts(view)).toEqual([]);
  });

  test('makes way for the next one asked for', async () => {
    const view = show();
    await view.click('phrase-blocked');
    await view.see('wording');
    await view.click('phrase-other');
    await vi.waitFor(() => expect(view.textOf('wording-text')).toContain('全网最低价'));
    await view.click('wording-go-on');
    await vi.waitFor(() => expect(texts(view)).toEqual(['您好，全网最低价。']));
  });

  test('is forgotten when another conversation is opened', async () => {
    const view = show();
    await view.click('phrase-blocked');
    await view.see('wording');
    view.page.open(rawConversation({ key: 'chat-2', orders: [] }));
    await vi.waitFor(() => expect(view.find('wording')).toBeNull());
    expect(texts(view)).toEqual([]);
  });
});

test('R13 a reply with a warning goes in at once, and the reason is shown until it is read', async () => {
  const view = show();
  await view.click('phrase-warned');
  await vi.waitFor(() => expect(texts(view)).toEqual(['您好，今天发货，您放心。']));
  const panel = await view.see('wording');
  expect(panel.getAttribute('role')).toBe('status');
  expect(panel.querySelector('mark')?.textContent).toBe('今天发货');
  expect(view.find('wording-go-on')).toBeNull();
  panel.querySelector<HTMLElement>('.icon-button')?.click();
  await vi.waitFor(() => expect(view.find('wording-timePromise')).toBeNull());
});

test('R13 a hint is a mild word beside what went in', async () => {
  const messages = [{ side: 'buyer' as const, text: '平时穿M要拍多大？', time: '' }];
  const view = show({}, rawConversation({ orders: [], messages }));
  await view.click('phrase-bare');
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
  await view.see('wording-noCourtesy');
  expect(view.find('wording-text')).toBeNull();
});

test('R13 a reply with nothing in it shows nothing', async () => {
  const view = show();
  await view.click('phrase-fine');
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
  expect(view.find('wording')).toBeNull();
});

test('R13 the shop’s own words hold, with its wording and reason', async () => {
  const view = show({ ownWords: '尾货 | 拦截 | 特惠款 | 听着像残次品' });
  await view.click('phrase-own');
  const hit = await view.see('wording-own');
  expect(hit.textContent).toContain('听着像残次品');
  expect(hit.textContent).toContain('特惠款');
  expect(texts(view)).toEqual([]);
});

test('R13 what the shop lets through is silent', async () => {
  const view = show({ ownWords: '微信 | 放行' });
  await view.click('phrase-blocked');
  await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
  expect(view.find('wording')).toBeNull();
});

test('R13 a short message is looked at before it is copied, and nothing is logged before that', async () => {
  const view = showSidebar(rawConversation(), {}, { phrases: PHRASES });
  await view.click('channel-sms');
  await view.type('sms-text', '【练习小铺】加微信有优惠');
  await view.click('reminder-insert');
  await view.see('wording');
  expect(view.copied).toEqual([]);
  expect(view.background.attempts).toEqual([]);
  await view.click('wording-go-on');
  await vi.waitFor(() => expect(view.copied).toEqual(['【练习小铺】加微信有优惠']));
  await vi.waitFor(() => expect(view.background.attempts).toHaveLength(1));
});

describe('R13 what is typed is looked at on request', () => {
  test('and its words are listed with what to say instead', async () => {
    const view = show();
    view.page.setDraft('没有');
    await view.click('check-draft');
    const hit = await view.see('wording-refusal');
    expect(hit.textContent).toContain('生硬');
    expect(view.find('wording-go-on')).toBeNull();
    hit.querySelector<HTMLElement>('.icon-button')?.click();
    await vi.waitFor(() =>
      expect(view.copied).toEqual(['这款暂时没有，不过有相近的，我发给您看看？']),
    );
    expect(view.page.inserted).toEqual([]);
  });

  test.each([
    ['that is fine', '您好，在的，请稍等。', 'wording', '没看到'],
    ['where nothing stands', ' ', 'notice', '还没有字'],
    ['where no composer is found', null, 'notice', '没找到输入框'],
  ])('a draft %s is said so', async (_what, draft, where, said) => {
    const view = show();
    view.page.setDraft(draft);
    await view.click('check-draft');
    await vi.waitFor(() => expect(view.textOf(where)).toContain(said));
  });

  test('and not offered where there is no page', async () => {
    const view = showSidebar(rawConversation(), { kind: 'typed' }, { phrases: REPLIES });
    await view.see('phrase-fine');
    expect(view.find('check-draft')).toBeNull();
  });
});

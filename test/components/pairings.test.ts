import { expect, test, vi } from 'vitest';
import type { Pairing } from '../../lib/pairings/pairing';
import { aPairing } from '../lib/pairings/make';
import { NOW, onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const SCARF = aPairing({
  goods: ['羊羔绒 外套'],
  offers: [{ title: '格纹围巾', code: 'S7' }, { title: '毛线手套' }],
  why: '米白外套配格纹更显气色',
});

const silent = (fields: Parameters<typeof rawOrder>[0] = {}) =>
  rawConversation({ orders: [rawOrder(fields)] });
const show = (
  conversation: ReturnType<typeof rawConversation>,
  pairings: Pairing[] = [SCARF],
  facts: Parameters<typeof showSidebar>[1] = {},
) => showSidebar(conversation, facts, { pairings });
const buyerSays = (...texts: string[]) =>
  rawConversation({
    orders: [],
    messages: texts.map((text) => ({ side: 'buyer', text, time: shown(NOW) })),
  });
const settled = () => new Promise((done) => setTimeout(done, 20));

test('R11 right after a silent order the pairing goes in with one click and is counted once', async () => {
  const { page, background, see, click, read, find } = show(silent());
  expect(await read('pairings')).toContain('格纹围巾');
  expect(await read('pairings-moment')).toContain('静默单');
  await click('pairing-use-p1');
  await vi.waitFor(() => expect(background.pairingUses).toHaveLength(1));
  expect(page.inserted.map(({ text }) => text)).toEqual([
    '晴天小屋，米白外套配格纹更显气色，可以看看格纹围巾、毛线手套，需要的话跟我说一声哦～',
  ]);
  expect(background.pairingUses[0]).toMatchObject({
    pairingId: 'p1',
    site: 'practice',
    conversationKey: 'chat-1',
    buyer: '晴天小屋',
    goods: [{ title: '格纹围巾', code: 'S7' }, { title: '毛线手套' }],
    moment: 'silent',
  });
  expect((await see('pairing-used-p1')).textContent).toBe('已放入');
  await click('pairing-use-p1');
  await vi.waitFor(() => expect(page.inserted).toHaveLength(2));
  await settled();
  expect(background.pairingUses).toHaveLength(1);
  expect(find('pairings-any')).toBeNull();
});

test('R11 once it is sent it is not offered again', async () => {
  const { page, see, find } = show(silent());
  await see('pairings');
  const text =
    '晴天小屋，米白外套配格纹更显气色，可以看看格纹围巾、毛线手套，需要的话跟我说一声哦～';
  page.say({ type: 'messages', key: 'chat-1', messages: [{ side: 'agent', text }] });
  await vi.waitFor(() => expect(find('pairings')).toBeNull());
});

test.each([
  ['long ago', { placedAt: shown(onDay(0, 9)) }, []],
  [
    'the buyer has asked before',
    {},
    [{ side: 'buyer' as const, text: '有货吗', time: shown(onDay(0, 13)) }],
  ],
  ['shipped', { status: '卖家已发货' }, []],
])('R11 at no moment it stays away: %s', async (_reason, fields, messages) => {
  const { see, find } = show({ ...silent(fields), messages });
  await see('buyer-card');
  await settled();
  expect(find('pairings')).toBeNull();
  expect(find('pairings-any')).toBeNull();
});

test('R11 one for any time is folded away below, and without a pairing there is nothing', async () => {
  const late = silent({ status: '卖家已发货', placedAt: shown(onDay(-2, 9)) });
  const { see, find } = show(late, [{ ...SCARF, when: ['any'] }]);
  expect((await see('pairings-any')).textContent).toContain('（1）');
  expect(find('pairings')).toBeNull();
  const bare = show(silent(), []);
  await bare.see('buyer-card');
  await settled();
  expect(bare.find('pairings')).toBeNull();
});

test('R11 decided and not ordered: the goods are those named in the chat, else it says that it does not know', async () => {
  const { read } = show(buyerSays('羊羔绒外套有M码吗', '好的，就要这个'));
  await vi.waitFor(async () => expect(await read('pairings-moment')).toContain('就要这个'));
  expect(await read('pairings')).toContain('按聊天里提到的“羊羔绒 外套”');
  const untold = show(buyerSays('就要这个'));
  expect(await untold.read('pairings-unknown')).toContain('不猜');
});

test('R11 without a title nothing is guessed; what is in the order is not offered', async () => {
  const untitled = rawConversation({ orders: [rawOrder({}, { items: [] })] });
  expect(await show(untitled).read('pairings-unknown')).toContain('不猜');
  const items = ['加厚羊羔绒外套', '格纹围巾 红'].map((title) => ({ title }));
  const both = show(rawConversation({ orders: [rawOrder({}, { items })] }));
  const text = await both.read('pairings');
  expect(text).toContain('毛线手套');
  expect(text).not.toContain('格纹围巾');
});

test('R11 dismissed, it stays away in this conversation and no other', async () => {
  const { page, click, see, find } = show(silent());
  await click('pairings-dismiss');
  await vi.waitFor(() => expect(find('pairings')).toBeNull());
  page.open({ ...silent({ number: '2026112200010002' }), key: 'chat-2', buyer: '海边的风' });
  await see('pairings');
  page.open(silent());
  await vi.waitFor(() => expect(find('pairings')).toBeNull());
});

test('R11 what the page refuses is no use', async () => {
  const { page, background, click } = show(silent());
  page.answerInsert({ ok: false, reason: 'conversationChanged' });
  await click('pairing-use-p1');
  await settled();
  expect(background.pairingUses).toEqual([]);
});

test('R11 the wording check asks before it goes in', async () => {
  const { page, see, click } = show(silent(), [{ ...SCARF, why: '全网最低价' }]);
  await click('pairing-use-p1');
  await see('wording');
  expect(page.inserted).toEqual([]);
});

test('R11 a typed order has no thread: only what is for any time is copied', async () => {
  const { page, copied, background, click, find, see } = show(
    silent(),
    [{ ...SCARF, when: ['any'] }],
    {
      kind: 'typed',
    },
  );
  page.answerInsert({ ok: false, reason: 'noPage' });
  (await see('pairings-unfold')).click();
  expect(find('pairings')).toBeNull();
  await click('pairing-use-p1');
  await settled();
  expect(copied).toHaveLength(1);
  expect(background.pairingUses).toMatchObject([{ conversationKey: '', moment: 'any' }]);
});

test('R11 a reply of the shop’s own that lacks something is not inserted and says what', async () => {
  const { see, read } = show(silent({ address: '' }), [
    { ...SCARF, reply: '寄到{{地址}}，配围巾吧' },
  ]);
  expect(await read('pairings')).toContain('缺：地址');
  expect(((await see('pairing-use-p1')) as HTMLButtonElement).disabled).toBe(true);
});

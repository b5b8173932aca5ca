import { describe, expect, test, vi } from 'vitest';
import { STARTER_PHRASES } from '../../lib/phrases/starter';
import type { QueueOrder } from '../../lib/reminders/queue/queue-entry';
import { defaultShopSettings } from '../../lib/rules/default-settings';
import { onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

type View = ReturnType<typeof showSidebar>;
type Channel = 'chat' | 'phone' | 'sms';

const REMINDERS = defaultShopSettings().reminders;
const SHOP = { shopName: '练习小铺', agentName: '小练' };
const STARTERS = [...STARTER_PHRASES];
const LARGE = rawOrder({ amount: '¥888.00' });

const withShop = (order = rawOrder({}), given: Parameters<typeof showSidebar>[2] = {}) =>
  showSidebar(
    rawConversation({ orders: [order] }),
    {},
    { phrases: STARTERS, ...given, settings: { ...SHOP, ...given.settings } },
  );

const radio = async (view: View, channel: Channel) =>
  (await view.see(`channel-${channel}`)) as HTMLInputElement;
const labelOf = async (view: View, channel: Channel) =>
  (await radio(view, channel)).parentElement?.textContent;
const write = async (view: View, text: string) => {
  await view.type('sms-text', text);
};
const checks = (view: View) =>
  [...(view.find('sms-check')?.querySelectorAll('li') ?? [])].map((line) => line.textContent);

describe('the channel', () => {
  test('stands with its cost, and the suggested one is marked and taken', async () => {
    const view = withShop();
    expect(await labelOf(view, 'chat')).toBe('聊天建议');
    expect(await labelOf(view, 'phone')).toBe('电话¥1.00');
    expect(await labelOf(view, 'sms')).toBe('短信¥0.05');
    expect((await radio(view, 'chat')).checked).toBe(true);
    expect(view.textOf('channel-why')).toBe('先用聊天：不花钱，买家看得到商品。');
  });

  test.each<[Channel, string, string]>([
    ['phone', 'phone-card', '不是大单，一般不用打电话。'],
    ['sms', 'sms-text', '不知道这单的利润，发不发短信由你决定。'],
  ])('%s may be taken instead, with why it is not suggested', async (channel, shows, why) => {
    const view = withShop();
    await view.click(`channel-${channel}`);
    await view.see(shows);
    expect((await radio(view, channel)).checked).toBe(true);
    expect(view.textOf('channel-why')).toBe(why);
    expect(await labelOf(view, 'chat')).toBe('聊天建议');
  });

  test.each([
    [0, '不知道这单的利润，发不发短信由你决定。'],
    [30, '利润够付短信成本。'],
  ])('a margin of %s percent says whether SMS pays', async (marginPercent, why) => {
    const view = withShop(rawOrder({}), {
      settings: { reminders: { ...REMINDERS, marginPercent } },
    });
    await view.click('channel-sms');
    await vi.waitFor(() => expect(view.textOf('channel-why')).toBe(why));
  });

  test('what is taken is kept with the attempt', async () => {
    const view = withShop();
    await view.click('channel-phone');
    await view.click('reminder-log');
    await view.see('outcome-panel');
    expect(view.background.attempts).toMatchObject([{ channel: 'phone', agent: '小练' }]);
    expect(view.page.inserted).toEqual([]);
    expect(view.copied).toEqual([]);
  });

  test('a choice is about one order', async () => {
    const view = withShop();
    await view.click('channel-sms');
    await view.see('sms-text');
    view.page.open(
      rawConversation({
        key: 'chat-2',
        buyer: '山间来客',
        orders: [rawOrder({ number: '2026112200010009' })],
      }),
    );
    await vi.waitFor(() => expect(view.textOf('buyer')).toBe('山间来客'));
    await vi.waitFor(() => expect(view.find('sms-text')).toBeNull());
    expect((await radio(view, 'chat')).checked).toBe(true);
  });

  test('one used for this buyer within a day cannot be taken', async () => {
    const view = withShop();
    await view.click('channel-sms');
    await view.click('reminder-insert');
    await view.see('outcome-panel');
    view.page.open(rawConversation({ orders: [rawOrder({ number: '2026112200010009' })] }));
    await vi.waitFor(async () => expect((await radio(view, 'sms')).disabled).toBe(true));
    expect((await radio(view, 'phone')).disabled).toBe(false);
    expect((await radio(view, 'chat')).disabled).toBe(false);
    (await radio(view, 'sms')).click();
    await new Promise((done) => setTimeout(done));
    expect(view.find('sms-text')).toBeNull();
  });

  test('where the host forbids chat there is nothing to choose', async () => {
    const view = showSidebar(rawConversation(), { isChatReminderForbidden: true });
    await view.see('reminder-log');
    expect(view.find('channels')).toBeNull();
  });
});

describe('what is suggested for the chat', () => {
  const suggested = (view: View) =>
    [...view.root.querySelectorAll<HTMLElement>('[data-testid^="suggest-"]')].map(
      (line) => line.dataset.testid,
    );

  test('is no text message and no line of a call, whatever the buyer’s words', async () => {
    const view = showSidebar(
      rawConversation({ messages: [{ side: 'buyer', text: '支付宝余额不足', time: '' }] }),
      {},
      { phrases: STARTERS, settings: SHOP },
    );
    await vi.waitFor(() => expect(suggested(view)).toContain('suggest-starter.cf11'));
    expect(suggested(view).filter((id) => /starter\.d[xh]/u.test(id ?? ''))).toEqual([]);
  });

  test('is no reminder while another channel is taken', async () => {
    const view = withShop();
    await vi.waitFor(() => expect(view.textOf('suggest-starter.cf1')).toContain('该催付了'));
    await view.click('channel-sms');
    await vi.waitFor(() => expect(view.root.textContent).not.toContain('该催付了'));
  });
});

describe('a text message', () => {
  async function written(text?: string, given: Parameters<typeof withShop>[1] = {}) {
    const view = withShop(rawOrder({}), given);
    await view.click('channel-sms');
    await view.see('sms-text');
    if (text !== undefined) await write(view, text);
    return view;
  }

  test('begins with the library’s reply, which fits', async () => {
    const view = await written();
    const area = (await view.see('sms-text')) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(area.value).toMatch(/^【练习小铺】您好/));
    expect(checks(view)).toEqual([
      `${area.value.length}/70 字，一条，¥0.05`,
      '开头看得到店名',
      '上班族：今天 16:30 – 18:00 合适',
      '学生和其他人：现在合适',
    ]);
  });

  test('the shop’s own figures count in it, and it says where figures come from', async () => {
    const own = (value: number) => ({ value, note: '', since: 0 });
    const ruleOverrides = { 'R7.smsAlone': own(60), 'R7.smsNameWithin': own(4) };
    const view = await written('您好，练习小铺', { settings: { ruleOverrides } });
    await vi.waitFor(() =>
      expect(checks(view).slice(0, 2)).toEqual([
        '7/60 字，一条，¥0.05',
        '店名太靠后，放进前 4 个字',
      ]),
    );
    for (const text of ['客服培训讲义（2022-09-24） §催付技巧 B', '未核实', '本店']) {
      expect(view.textOf('reminder-card')).toContain(text);
    }
  });

  test.each([
    [70, '70/70 字，一条，¥0.05'],
    [71, '71 字，分 2 条，共 ¥0.10；70 字内只算一条'],
    [134, '134 字，分 2 条，共 ¥0.10；70 字内只算一条'],
    [135, '135 字，分 3 条，共 ¥0.15；70 字内只算一条'],
  ])('of %s characters is counted while it is written', async (units, expected) => {
    const view = await written(`练习小铺${'好'.repeat(units - 4)}`);
    await vi.waitFor(() => expect(checks(view)[0]).toBe(expected));
  });

  test.each([
    ['your name leads', '【练习小铺】您好', '开头看得到店名'],
    ['within seven characters', '您好，练习小铺', '开头看得到店名'],
    ['behind them', '您好呀，练习小铺', '店名太靠后，放进前 7 个字'],
    ['nowhere', '您的订单还在', '没有店名，放进前 7 个字'],
  ])('shows the shop’s name: %s', async (_reason, text, expected) => {
    const view = await written(text);
    await vi.waitFor(() => expect(checks(view)[1]).toBe(expected));
  });

  test('without a name in the settings nothing is claimed about it', async () => {
    const view = await written('您好', { settings: { shopName: '' } });
    await vi.waitFor(() => expect(checks(view)[1]).toBe('设置里没有店名，查不了开头'));
  });

  test.each<[string, number, string, string]>([
    ['noon', onDay(0, 12, 30), '上班族：现在合适', '学生和其他人：现在合适'],
    [
      'late',
      onDay(0, 22, 30),
      '上班族：明天 12:00 – 13:30 合适',
      '学生和其他人：明天 08:00 – 22:00 合适',
    ],
  ])('says whom it suits now: %s', async (_reason, now, office, others) => {
    const view = await written();
    view.setNow(now);
    view.page.open(rawConversation({ orders: [rawOrder({ placedAt: shown(now - 20 * 60_000) })] }));
    await vi.waitFor(() => expect(checks(view).slice(2)).toEqual([office, others]));
  });

  test('is copied as it was changed, and kept as a text message', async () => {
    const view = await written('【练习小铺】您拍的外套还留着，回复我就好。');
    await view.click('reminder-insert');
    await view.see('outcome-panel');
    expect(view.copied).toEqual(['【练习小铺】您拍的外套还留着，回复我就好。']);
    expect(view.page.inserted).toEqual([]);
    expect(view.background.attempts).toMatchObject([{ channel: 'sms' }]);
  });

  test('leaves the keyboard at the question, one number key from the answer', async () => {
    const view = await written();
    await view.click('reminder-insert');
    const panel = await view.see('outcome-panel');
    await vi.waitFor(() => expect(document.activeElement).toBe(panel));
    expect(view.page.focused()).toBe(0);
  });

  test.each([
    ['nothing', '  '],
    ['a blank nobody filled', '【练习小铺】您选的{{填:商品简称}}还留着'],
  ])('with %s in it is not copied', async (_reason, text) => {
    const view = await written(text);
    await vi.waitFor(() => expect(view.find('reminder-insert')).toHaveProperty('disabled', true));
  });

  test('a blank left in it is named', async () => {
    const view = await written('【练习小铺】您选的{{填:商品简称}}还留着');
    await vi.waitFor(() => expect(view.textOf('reminder-card')).toContain('还有没填的空'));
    await write(view, '【练习小铺】您选的外套还留着');
    await vi.waitFor(() => expect(view.textOf('reminder-card')).not.toContain('还有没填的空'));
  });

  test('what was written is not taken over to another order', async () => {
    const view = await written('【练习小铺】只给晴天小屋的话');
    view.page.open(
      rawConversation({ buyer: '山间来客', orders: [rawOrder({ number: '2026112200010009' })] }),
    );
    await vi.waitFor(() => expect(view.textOf('buyer')).toBe('山间来客'));
    await view.click('channel-sms');
    const area = (await view.see('sms-text')) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(area.value).toMatch(/^【练习小铺】您好/));
  });

  test('a clipboard that refuses starts no attempt', async () => {
    const view = showSidebar(rawConversation(), {}, { phrases: STARTERS, settings: SHOP });
    view.copied.push = () => {
      throw new Error('refused');
    };
    await view.click('channel-sms');
    await view.click('reminder-insert');
    await vi.waitFor(() => expect(view.find('notice')).not.toBeNull());
    expect(view.background.attempts).toEqual([]);
  });
});

describe('the phone card', () => {
  async function shownCard(given: Parameters<typeof withShop>[1] = {}, order = LARGE) {
    const view = withShop(order, given);
    await view.click('channel-phone');
    return { view, card: await view.see('phone-card') };
  }

  test('holds what is spoken about', async () => {
    const { card } = await shownCard();
    const names = [...card.querySelectorAll('dt')].map((one) => one.textContent);
    const values = [...card.querySelectorAll('dd')].map((one) => one.textContent);
    expect(Object.fromEntries(names.map((name, i) => [name, values[i]]))).toEqual({
      买家: '晴天小屋',
      订单号: '2026112200010001',
      商品: '加厚羊羔绒外套 女冬季（米白 / M）',
      金额: '¥888.00',
      下单: '今天 13:40',
      核对地址: '浙江省 杭州市 西湖区 练习路 8 号',
    });
  });

  test('says what the page does not show', async () => {
    const { card } = await shownCard({}, rawOrder({ amount: '¥888.00', address: '' }));
    expect([...card.querySelectorAll('dd')].at(-1)?.textContent).toBe('未知');
  });

  test('has the lines of the library, with shop and agent', async () => {
    const { card } = await shownCard();
    await vi.waitFor(() => expect(card.querySelectorAll('li')).toHaveLength(3));
    const lines = [...card.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines[0]).toBe('开场：您好，我是练习小铺的小练，您现在方便说两句吗？');
    expect(lines[2]).toMatch(/^收尾：/);
  });

  test('has lines of its own where the library has none', async () => {
    const { card } = await shownCard({ phrases: [] });
    const lines = [...card.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines[0]).toContain('练习小铺的客服小练');
    expect(lines).toHaveLength(4);
  });

  test('warns in quiet hours, and not before', async () => {
    const { view } = await shownCard();
    expect(view.textOf('reminder-card')).not.toContain('先别打');
    view.setNow(onDay(0, 22, 30));
    view.page.open(rawConversation({ orders: [LARGE] }));
    await vi.waitFor(() => expect(view.textOf('reminder-card')).toContain('先别打'));
  });

  test('offers no dialling', async () => {
    const { view } = await shownCard();
    expect(view.root.querySelector('a[href^="tel:"]')).toBeNull();
    expect(view.textOf('reminder-log')).toBe('已打电话，记一次');
  });
});

describe('in the queue', () => {
  const QUEUED: QueueOrder = {
    site: 'typed',
    number: '9',
    conversationKey: 'typed-9',
    buyer: '练习买家九',
    status: 'unpaid',
    amountFen: 89_00,
    placedAt: onDay(0, 13),
    itemTitle: '帆布包',
    contact: 'silent',
    made: [],
  };

  async function unfolded() {
    const view = withShop(rawOrder({}), { queue: [QUEUED] });
    await view.click('tab-queue');
    await view.see('queue-list');
    view.root.querySelector<HTMLElement>('[data-testid="queue-order-9"] .queue__row')?.click();
    await view.see('channels');
    return view;
  }

  test('a text message is written and copied for that order', async () => {
    const view = await unfolded();
    await view.click('channel-sms');
    await view.see('sms-text');
    await write(view, '【练习小铺】帆布包给您留着');
    await view.click('reminder-insert');
    await view.see('outcome-panel');
    expect(view.copied).toEqual(['【练习小铺】帆布包给您留着']);
    expect(view.background.attempts).toMatchObject([{ orderNumber: '9', channel: 'sms' }]);
  });

  test('the phone card is about that order', async () => {
    const view = await unfolded();
    await view.click('channel-phone');
    expect(await view.read('phone-card')).toContain('练习买家九');
    expect(view.textOf('phone-card')).toContain('帆布包');
    expect(view.textOf('phone-card')).not.toContain('晴天小屋');
  });

  test('the answer to a reason is copied, never put into the open conversation', async () => {
    const view = await unfolded();
    await view.click('channel-phone');
    await view.click('reminder-log');
    await view.click('outcome-notPaid-forgotPassword');
    expect(await view.read('answer-insert')).toContain('复制');
    await view.click('answer-insert');
    await vi.waitFor(() => expect(view.copied).toHaveLength(1));
    expect(view.copied[0]).toContain('忘记密码');
    expect(view.page.inserted).toEqual([]);
  });

  test('number keys keep the outcome there, too', async () => {
    const view = await unfolded();
    await view.click('channel-phone');
    await view.click('reminder-log');
    const panel = await view.see('outcome-panel');
    for (const type of ['keydown', 'keyup']) {
      panel.dispatchEvent(new KeyboardEvent(type, { key: '1', bubbles: true }));
    }
    await vi.waitFor(() =>
      expect(view.background.attempts[0]?.outcomes.map(({ result }) => result)).toEqual([
        { kind: 'paid' },
      ]),
    );
  });
});

import { describe, expect, test, vi } from 'vitest';
import type { RawConversation, RawOrder } from '../../lib/chat/raw';
import type { ShopSettings } from '../../lib/chat/settings';
import type { Commitment } from '../../lib/commitments/commitment';
import { NOW, onDay, PHRASES, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const said = (text: string, time = shown(NOW)): RawConversation['messages'] => [
  { side: 'agent', text, time },
];
const paid = (fields: RawOrder['fields'] = {}, messages: RawConversation['messages'] = []) =>
  rawConversation({
    messages,
    orders: [
      rawOrder({
        status: '待发货',
        placedAt: shown(onDay(0, 9)),
        paidAt: shown(onDay(0, 9, 3)),
        shipBy: shown(onDay(0, 18)),
        ...fields,
      }),
    ],
  });
const show = (conversation: RawConversation, settings: Partial<ShopSettings> = {}) =>
  showSidebar(conversation, {}, { settings });

describe('R5 the shipping card', () => {
  test('tells until when, what being late costs, by which source, and that it is not verified', async () => {
    const view = show(paid());
    const card = await view.read('shipping-card');
    expect(card).toContain('剩 3小时30分');
    expect(card).toContain('今天 18:00 前要发出');
    expect(view.textOf('exposure')).toBe('到时没发出，可能要赔 ¥12.90；不主动赔的，每次再扣 3 分');
    expect(card).toContain('网店客服教程（2016-07-21） §二.2.B');
    expect(card).toContain('未核实');
  });

  test('names the four breaches with what each costs', async () => {
    const view = show(paid());
    const items = [...(await view.see('breaches')).querySelectorAll('li')];
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('没按约定时间发货'),
      expect.stringContaining('按拍下的价格'),
      expect.stringContaining('优惠'),
      expect.stringContaining('快递'),
    ]);
    for (const item of items) {
      expect(item.textContent).toContain('¥12.90');
      expect(item.textContent).toContain('依据');
      expect(item.textContent).toContain('未核实');
    }
  });

  test.each<[string, RawOrder['fields'], Partial<ShopSettings>, RegExp]>([
    ['Tmall counts without freight', {}, { platform: 'tmall' }, /可能要赔 ¥77\.40$/u],
    ['no freight on Tmall', { freight: '' }, { platform: 'tmall' }, /未知：运费/u],
    ['no amount', { amount: '面议' }, {}, /未知：金额/u],
    ['no rule for the platform', {}, { platform: 'douyin' }, /未知：没有这个平台的依据/u],
    ['late', { shipBy: shown(onDay(0, 12)) }, {}, /已经超时，可能要赔 ¥12\.90/u],
  ])('%s', async (_reason, fields, settings, expected) => {
    const view = show(paid(fields), settings);
    expect(await view.read('exposure')).toMatch(expected);
  });

  test('a figure the shop has set is named so', async () => {
    const ruleOverrides = { 'R5.taobaoBreachPercent': { value: 10, note: '', since: 0 } };
    const view = show(paid(), { ruleOverrides });
    expect(await view.read('exposure')).toContain('¥25.80');
    expect(view.textOf('shipping-card')).toContain('本店自己设的数');
  });

  test.each([
    ['in time', onDay(0, 13), '已按时发货'],
    ['late', onDay(0, 14), '发货超时了'],
  ])('of a shipped order says whether it left %s', async (_reason, shippedAt, text) => {
    const view = show(
      paid({
        status: '卖家已发货',
        shipBy: shown(onDay(0, 13, 30)),
        shippedAt: shown(shippedAt),
      }),
    );
    expect(await view.read('shipping-state')).toBe(text);
  });

  test('the badge beside the status counts down by minutes and is drawn again only when it changes', async () => {
    const view = show(paid());
    const last = () => view.page.badges.at(-1)?.map(({ text, tone }) => [text, tone]);
    await vi.waitFor(() => expect(last()).toEqual([['待发货 · 剩3小时30分', 'due']]));
    const drawn = view.page.badges.length;
    for (const seconds of [1, 20, 59]) {
      view.setNow(NOW - 60_000 + seconds * 1_000);
      view.page.open(paid({}, said(`${seconds}`)));
    }
    await vi.waitFor(() => expect(last()).toEqual([['待发货 · 剩3小时30分', 'due']]));
    expect(view.page.badges.length).toBeLessThanOrEqual(drawn + 1);
    view.setNow(onDay(0, 18));
    view.page.open(paid({}, said('到点了')));
    await vi.waitFor(() => expect(last()).toEqual([['发货已超 不到1分钟', 'bad']]));
  });
});

describe('R5 a time promised in chat', () => {
  test('in a message of the shop is offered, kept with one click and stands on the card', async () => {
    const view = show(paid({}, said('好的，今天下午四点前发出')));
    expect(await view.read('commitment-keep-ship')).toBe('记下承诺：今天 16:00 前发货');
    expect(view.background.commitments).toEqual([]);
    await view.click('commitment-keep-ship');
    await view.see('commitments');
    expect(view.textOf('commitments')).toContain('今天 16:00 前发货');
    expect(view.textOf('commitment-state')).toBe('剩 1小时30分');
    expect(view.find('commitment-offers')).toBeNull();
    expect(view.background.commitments).toMatchObject([
      {
        kind: 'ship',
        words: '今天下午四点前发出',
        dueAt: onDay(0, 16),
        madeAt: NOW,
        state: 'open',
      },
    ]);
  });

  test('is kept by the keyboard, which stays with what was kept', async () => {
    const view = show(paid({}, said('今天发')));
    const button = await view.see('commitment-keep-ship');
    button.focus();
    button.click();
    const list = await view.see('commitments');
    await vi.waitFor(() => expect(list.contains(document.activeElement)).toBe(true));
  });

  test('in a text put in through the sidebar is offered, and not again when it is seen sent', async () => {
    const phrase = {
      id: 'today',
      group: '发货',
      title: '今天发',
      body: '今天18点前给您发出',
      tags: [],
    };
    const view = showSidebar(
      paid(),
      {},
      { phrases: [...PHRASES, { ...phrase, stages: ['toShip'] }] },
    );
    await view.click('phrase-today');
    await view.click('commitment-keep-ship');
    await view.see('commitments');
    view.setNow(NOW + 120_000);
    view.page.open(paid({}, said('今天18点前给您发出', shown(NOW + 60_000))));
    await vi.waitFor(() => expect(view.find('commitment-offers')).toBeNull());
    expect(view.background.commitments).toHaveLength(1);
  });

  test('a day without a clock time says that the clock time is not the shop’s', async () => {
    const view = show(paid({}, said('今天发')));
    expect(await view.read('commitment-keep-ship')).toBe('记下承诺：今天 24:00 前发货钟点是推算的');
  });

  test('may be kept with another time', async () => {
    const view = show(paid({}, said('今天发')));
    await view.click('commitment-change-ship');
    const input = await view.type('commitment-time-ship', '2026-11-22T17:00');
    input.form?.requestSubmit();
    await view.see('commitments');
    expect(view.background.commitments).toMatchObject([{ dueAt: onDay(0, 17), words: '今天发' }]);
    expect(view.find('commitment-offers')).toBeNull();
  });

  test('that is none is not asked about again, and can be brought back', async () => {
    const view = show(paid({}, said('今天发')));
    await view.click('commitment-refuse-ship');
    await vi.waitFor(() => expect(view.find('commitment-offers')).toBeNull());
    expect(view.background.commitments).toMatchObject([{ state: 'withdrawn' }]);
    await view.click('commitment-set-open');
    await vi.waitFor(() => expect(view.background.commitments[0]?.state).toBe('open'));
  });

  test.each<[string, RawConversation]>([
    ['by the buyer', paid({}, [{ side: 'buyer', text: '今天发', time: shown(NOW) }])],
    ['on a condition', paid({}, said('付款后今天发'))],
    ['before the order was placed', paid({}, said('今天发', shown(onDay(0, 8))))],
    ['whose time is over', paid({}, said('今天12点前发', shown(onDay(0, 10))))],
    ['on an order that has left', paid({ status: '卖家已发货' }, said('今天发'))],
  ])('is not offered: %s', async (_reason, conversation) => {
    const view = show(conversation);
    await view.see('order-number');
    await vi.waitFor(() =>
      expect(view.background.calls.map(({ name }) => name)).toContain('commitments.ofOrder'),
    );
    expect(view.find('commitment-offers')).toBeNull();
  });

  test('that has lapsed says so, with what it may cost', async () => {
    const view = show(paid());
    const lapsed: Commitment = {
      id: 'a',
      orderKey: 'practice|2026112200010001',
      site: 'practice',
      orderNumber: '2026112200010001',
      conversationKey: 'chat-1',
      buyer: '晴天小屋',
      kind: 'ship',
      words: '今天12点前发货',
      dueAt: onDay(0, 12),
      madeAt: onDay(0, 10),
      state: 'open',
    };
    view.background.commitments.push(lapsed);
    view.background.changed('commitments');
    await vi.waitFor(() => expect(view.textOf('commitment-state')).toBe('已过 2小时30分'));
    expect(view.textOf('exposure')).toContain('答应的时间过了，可能要赔 ¥12.90');
    await view.click('commitment-set-kept');
    await vi.waitFor(() => expect(view.textOf('commitment-state')).toBe('做到了'));
  });

  test('that could not be stored says so and stays on offer', async () => {
    const view = show(paid({}, said('今天发')));
    view.background.fail('commitments.add');
    await view.click('commitment-keep-ship');
    await vi.waitFor(() => expect(view.textOf('notice')).toContain('没有存下来'));
    expect(view.find('commitment-keep-ship')).not.toBeNull();
  });
});

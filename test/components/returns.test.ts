import { describe, expect, test, vi } from 'vitest';
import { STARTER_PHRASES } from '../../lib/phrases/starter';
import { onDay, rawConversation, rawOrder, shown } from './fakes';
import { showSidebar } from './show-sidebar';

interface Given {
  number?: string;
  status?: string;
  freight?: string;
  signedDaysAgo?: number;
  category?: string;
  titles?: string[];
  quantity?: string;
  key?: string;
}

function signed(given: Given = {}) {
  const { number = '2026112200010001', status = '交易成功', freight = '¥0.00' } = given;
  const {
    signedDaysAgo = 3,
    category,
    titles = ['练习杯'],
    quantity = '1',
    key = 'chat-1',
  } = given;
  const order = rawOrder({
    number,
    status,
    freight,
    placedAt: shown(onDay(-20, 9)),
    paidAt: shown(onDay(-20, 10)),
    shippedAt: shown(onDay(-19, 9)),
    signedAt: shown(onDay(-signedDaysAgo, 15, 20)),
  });
  const items = titles.map((title) => ({ title, quantity, ...(category && { category }) }));
  return rawConversation({ key, orders: [{ ...order, items }] });
}

const show = (given: Given = {}) => showSidebar(signed(given));
type View = ReturnType<typeof show>;

async function pick(view: View, testId: string, value: string) {
  const list = (await view.see(testId)) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
const sees = (view: View, testId: string, text: string) =>
  vi.waitFor(() => expect(view.textOf(testId)).toContain(text));

test('the workings of a return are folded until one is asked for, and one at a time', async () => {
  const view = show();
  const button = await view.see('desk-open-goods');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(view.root.querySelector('.desk')).toBeNull();
  button.click();
  await view.see('desk-goods');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await view.click('desk-open-freight');
  await view.see('desk-freight');
  expect(view.find('desk-goods')).toBeNull();
  await view.click('desk-open-freight');
  await vi.waitFor(() => expect(view.find('desk-freight')).toBeNull());
});

describe('R2 the class of goods', () => {
  test('chosen once holds for the card and the badge, and can be taken back', async () => {
    const view = show();
    await view.click('desk-open-goods');
    await sees(view, 'return-state', '可退');
    await pick(view, 'goods-class-0', 'madeToOrder');
    await sees(view, 'return-state', '不支持无理由');
    await sees(view, 'goods-verdict-0', '按买家要求定作的商品不适用');
    expect(view.textOf('goods-0')).toContain('第六条');
    expect(view.textOf('goods-0')).toContain('未核实');
    expect(view.page.badges.at(-1)?.[0]?.text).toBe('不支持无理由');
    expect(view.background.calls).toContainEqual({
      name: 'goods.choose',
      input: { site: 'practice', title: '练习杯', category: 'madeToOrder' },
    });
    await view.click('goods-take-back-0');
    await sees(view, 'return-state', '可退');
    expect(view.find('goods-take-back-0')).toBeNull();
  });

  test('chosen on another page is heard of here, and goes before the page’s words', async () => {
    const view = show({ category: '定制' });
    await sees(view, 'return-state', '不支持无理由');
    view.background.goods.push({ title: '练习杯', category: 'general', confirmedIn: [] });
    view.background.changed('goods');
    await sees(view, 'return-state', '可退');
  });

  test('that a buyer confirmed at purchase is of this order, and excludes', async () => {
    const view = show({ category: '内衣' });
    await view.click('desk-open-goods');
    await sees(view, 'goods-verdict-0', '可退');
    await view.click('goods-confirmed-0');
    await sees(view, 'return-state', '不支持无理由');
    view.page.open(signed({ category: '内衣', number: '2026112200010009', key: 'chat-2' }));
    await sees(view, 'order-number', '2026112200010009');
    await sees(view, 'return-state', '可退');
  });

  test('of a general class asks for no confirmation', async () => {
    const view = show({ category: '女装' });
    await view.click('desk-open-goods');
    await sees(view, 'goods-0', '按页面：一般商品');
    expect(view.find('goods-confirmed-0')).toBeNull();
  });

  test('that cannot be stored is said, and nothing is shown as chosen', async () => {
    const view = show();
    view.background.fail('goods.choose');
    await view.click('desk-open-goods');
    await pick(view, 'goods-class-0', 'food');
    await sees(view, 'notice', '没有记下商品类别');
    await vi.waitFor(() =>
      expect((view.find('goods-class-0') as HTMLSelectElement).value).toBe(''),
    );
  });

  test('of each of several items is judged by itself', async () => {
    const view = show({ titles: ['练习杯', '练习碗'] });
    await view.click('desk-open-goods');
    await pick(view, 'goods-class-1', 'perishable');
    await sees(view, 'return-state', '退货期未知');
    await sees(view, 'goods-verdict-0', '可退');
    await sees(view, 'goods-verdict-1', '鲜活易腐的商品不适用');
  });

  test('that cannot be read leaves the page’s words, with a way to ask again', async () => {
    const view = showSidebar();
    view.background.fail('goods.ofSite');
    view.page.open(signed({ category: '定制' }));
    await sees(view, 'return-state', '不支持无理由');
    await view.click('desk-open-goods');
    expect((await view.see('desk-goods')).querySelector('[role=alert]')).not.toBeNull();
  });
});

describe('R3 the check of goods that came back', () => {
  test('ends in a verdict with its clause and a line to copy', async () => {
    const view = show();
    await view.click('desk-open-intact');
    expect(await view.read('desk-verdict')).toContain('还有 11 项没看');
    await view.click('check-damage-bad');
    await sees(view, 'desk-verdict', '商品受损或受污');
    expect(view.textOf('desk-verdict')).toContain('通用完好标准');
    expect(view.textOf('desk-verdict')).toContain('未核实');
    (await view.see('desk-verdict')).querySelector('button')?.click();
    await vi.waitFor(() => expect(view.copied).toEqual(['验货：不完好。商品受损或受污。']));
  });

  test('takes a lost gift off at its stated price, and does not block', async () => {
    const view = show();
    await view.click('desk-open-intact');
    await view.click('check-gift-bad');
    await view.type('desk-amount-gift', '19.9');
    await view.click('desk-rest-good');
    await sees(view, 'desk-verdict', '可以退，要扣减');
    await sees(view, 'desk-verdict', '¥19.90');
  });

  test('asks about a special pack only what is to be known, and leaves it to a person', async () => {
    const view = show();
    await view.click('desk-open-intact');
    expect(view.find('check-specialSaid')).toBeNull();
    await view.click('check-special-bad');
    await view.see('check-specialSaid');
    await view.click('desk-rest-good');
    await sees(view, 'desk-verdict', '还有 4 项没看');
    await view.click('check-specialSaid-bad');
    await sees(view, 'desk-verdict', '完好，可以退');
    await sees(view, 'desk-verdict', '不算：事前没有显著说明');
  });

  test('asks for the seal of goods that come sealed', async () => {
    const view = show({ category: '化妆品' });
    await view.click('desk-open-intact');
    await view.click('check-seal-bad');
    await sees(view, 'desk-verdict', '一次性密封的外包装已拆封');
  });

  test('belongs to its order, and is there again when one comes back to it', async () => {
    const view = show();
    await view.click('desk-open-intact');
    await view.click('check-quality-bad');
    await sees(view, 'desk-verdict', '不完好');
    view.page.open(signed({ number: '2026112200010009', key: 'chat-2' }));
    await sees(view, 'order-number', '2026112200010009');
    expect(view.find('desk-intact')).toBeNull();
    await view.click('desk-open-intact');
    expect(await view.read('desk-verdict')).toContain('没看');
    view.page.open(signed());
    await sees(view, 'desk-verdict', '不完好');
    expect(view.background.calls.some(({ name }) => name.startsWith('goods.c'))).toBe(false);
  });
});

describe('R4 the freight', () => {
  test('names who pays which way and why, with the terms the page shows', async () => {
    const view = show();
    await view.click('desk-open-freight');
    expect(await view.read('freight-verdict')).toContain('先选为什么退');
    await view.click('freight-fault-buyer');
    await sees(view, 'freight-terms', '按页面预填');
    await sees(view, 'freight-outbound', '卖家付');
    await sees(view, 'freight-return', '买家付');
    expect(view.textOf('freight-verdict')).toContain('第五条');
    expect(view.textOf('freight-verdict')).toContain('未核实');
    await view.type('desk-amount-outbound', '8');
    await view.type('desk-amount-return', '12.5');
    await sees(view, 'freight-split', '卖家付 ¥8.00，买家付 ¥12.50');
  });

  test('that was paid is filled in as not free', async () => {
    const view = show({ freight: '¥6.00' });
    await view.click('desk-open-freight');
    await view.click('freight-fault-buyer');
    await sees(view, 'freight-outbound', '买家付');
    expect((view.find('desk-amount-outbound') as HTMLInputElement).value).toBe('6');
    await sees(view, 'freight-split', '买家付 ¥6.00；寄回运费没算');
  });

  test('of several pieces that shipped free is not guessed: it may have been above an amount', async () => {
    const view = show({ quantity: '2' });
    await view.click('desk-open-freight');
    await view.click('freight-fault-buyer');
    await sees(view, 'freight-outbound', '还定不了');
    await view.click('freight-terms-conditional');
    await view.click('freight-condition-broken');
    await sees(view, 'freight-outbound', '买家付');
  });

  test('goes by what the two sides agreed, before all else', async () => {
    const view = show();
    await view.click('desk-open-freight');
    await view.click('freight-abuse');
    await sees(view, 'freight-outbound', '买家付');
    await view.click('freight-agreed-outbound-seller');
    await sees(view, 'freight-outbound', '卖家付');
    await view.click('freight-agreed-outbound-none');
    await sees(view, 'freight-outbound', '买家付');
  });

  test('that is no amount is said to be none', async () => {
    const view = show();
    await view.click('desk-open-freight');
    const input = await view.type('desk-amount-return', '十块');
    await vi.waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
    expect(view.find('freight-split')).toBeNull();
  });
});

describe('replies to a return', () => {
  const phrases = [...STARTER_PHRASES];

  test.each([
    ['open', signed(), '退货步骤'],
    ['over', signed({ signedDaysAgo: 12 }), '过了退货期'],
    ['excluded', signed({ category: '定制' }), '不适用无理由'],
  ])('that is %s are offered, and go into the composer', async (_state, conversation, title) => {
    const view = showSidebar(conversation, {}, { phrases });
    await view.click('desk-open-replies');
    await sees(view, 'desk-reply-0', title);
    await view.click('desk-reply-0');
    await vi.waitFor(() => expect(view.page.inserted).toHaveLength(1));
    expect(view.find('desk-reply-3')).toBeNull();
  });

  test('follow what was found about freight and fault', async () => {
    const view = showSidebar(signed(), {}, { phrases });
    await view.click('desk-open-freight');
    await view.click('freight-fault-seller');
    await view.click('desk-open-replies');
    await sees(view, 'desk-replies', '我们承担运费');
    await sees(view, 'desk-replies', '质量问题');
    await view.click('desk-open-freight');
    await view.click('freight-fault-buyer');
    await view.click('desk-open-replies');
    await sees(view, 'desk-replies', '包邮单退货');
  });

  test('without one in the library, say how to have them', async () => {
    const view = show();
    await view.click('desk-open-replies');
    expect(await view.read('desk-replies')).toContain('过退货期');
  });
});

test('before the parcel is signed for there is nothing to check and nothing to say', async () => {
  const view = show({ status: '卖家已发货' });
  view.page.open(rawConversation({ orders: [rawOrder({ status: '卖家已发货' })] }));
  await view.see('desk-open-goods');
  expect(view.find('desk-open-intact')).toBeNull();
});

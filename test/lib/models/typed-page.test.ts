import { describe, expect, test } from 'vitest';
import type { PageEvent } from '../../../lib/chat/raw';
import { createTypedPage } from '../../../lib/models/typed-page';

function open() {
  const page = createTypedPage('独立窗口');
  const events: PageEvent[] = [];
  page.link.onEvent((event) => events.push(event));
  return { page, last: () => events.at(-1) };
}

describe('the page an agent types in', () => {
  test('is a conversation without an order at first, so that replies can be copied', () => {
    expect(open().last()).toMatchObject({ type: 'conversation', conversation: { orders: [] } });
  });

  test('becomes a conversation about the pasted order', () => {
    const { page, last } = open();
    page.setBuyer(' 练习买家小林 ');
    page.setText('订单编号：880000000000001001\n订单状态：等待买家付款');
    expect(last()).toMatchObject({
      type: 'conversation',
      conversation: {
        site: 'typed',
        buyer: '练习买家小林',
        messages: [],
        orders: [{ fields: { number: '880000000000001001', status: '等待买家付款' } }],
      },
    });
    expect(page.isRecognised.value).toBe(true);
  });

  test('says when nothing was recognised, and is silent when nothing was typed', () => {
    const { page } = open();
    page.setText('在吗');
    expect(page.isRecognised.value).toBe(false);
    page.setText(' ');
    expect(page.isRecognised.value).toBe(true);
  });

  test('is another conversation for another buyer or another order', () => {
    const { page, last } = open();
    const keys = ['1', '2'].flatMap((number) =>
      ['甲', '乙'].map((buyer) => {
        page.setBuyer(buyer);
        page.setText(`订单号：88000000000000100${number}`);
        const event = last();
        return event?.type === 'conversation' ? event.conversation.key : undefined;
      }),
    );
    expect(new Set(keys).size).toBe(4);
  });

  test('takes no insertion: the text is for the clipboard', async () => {
    const answer = await open().page.link.call('insert', { conversationKey: 'k', text: '亲' });
    expect(answer).toEqual({ ok: false, reason: 'noPage' });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message, Side } from '../../../../lib/chat/conversation';
import { CHOICE_TEXT_MAX } from '../../../../lib/phrases/choice';
import { learnableText } from '../../../../lib/phrases/suggest/learnable-text';

const thread = (...lines: [Side, string][]): Message[] =>
  lines.map(([side, text]) => ({ side, text }));
const said = (text: string) => learnableText(thread(['buyer', text]));

describe('learnableText', () => {
  test('is what the buyer wrote since the agent’s last message, the newest first', () => {
    const messages = thread(
      ['buyer', '在吗'],
      ['agent', '在的'],
      ['buyer', '能退吗'],
      ['system', '对方已读'],
      ['buyer', '运费谁出'],
    );
    expect(learnableText(messages)).toBe('运费谁出 能退吗');
  });

  test('takes the last three messages that have words', () => {
    const messages = thread(
      ['buyer', '一'],
      ['buyer', '二'],
      ['buyer', '[图片]'],
      ['buyer', '三'],
      ['buyer', '四'],
    );
    expect(learnableText(messages)).toBe('四 三 二');
  });

  test.each([
    ['a phone number', '电话13800000000', '电话#'],
    ['one in groups', '电话 138-0000 0000', '电话 #'],
    ['one in full-width digits', '电话１３８００００００００', '电话#'],
    ['one said digit by digit', '电话幺三八零零零零零零零零', '电话#'],
    ['digits in circles', '①②③号', '#号'],
    ['an order number with letters', '订单JD0000A11', '订单JD#A#'],
    ['a mail address', '发到 li.na@mail.example 吧', '发到 吧'],
    ['a page', '看 https://shop.example/item?id=1&user=li 这款', '看 这款'],
    ['a measure', '身高165体重50', '身高#体重#'],
  ])('keeps nothing of %s', (_reason, text, kept) => {
    expect(said(text)).toBe(kept);
  });

  test.each([
    ['there is no message', []],
    ['the agent answered last', thread(['buyer', '在吗'], ['agent', '在的'])],
    ['there are only pictures and cards', thread(['buyer', '[图片]'], ['buyer', '【商品卡片】'])],
    ['there are only numbers and signs', thread(['buyer', '1234？'])],
    ['nobody knows who wrote it', thread(['unknown', '能退吗'])],
  ])('is not known where %s', (_reason, messages) => {
    expect(learnableText(messages)).toBeUndefined();
  });

  test('of a long text keeps what may be stored', () => {
    expect(said('退'.repeat(10_000))).toHaveLength(CHOICE_TEXT_MAX);
  });

  test('whatever is written, no digit and nothing too long is kept', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({
        unit: fc.constantFrom('1', '９', '零', '②', ' ', '-', '@', '.', '[', '退', '😀'),
        maxLength: 100,
      }),
    );
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const kept = learnableText(texts.map((text) => ({ side: 'buyer', text }))) ?? '';
        expect(kept).not.toMatch(/\p{N}{2}|\p{Nd}/u);
        expect(kept.length).toBeLessThanOrEqual(CHOICE_TEXT_MAX);
      }),
    );
  });
});

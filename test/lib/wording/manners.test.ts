import { describe, expect, test } from 'vitest';
import type { Message, Side } from '../../../lib/chat/conversation';
import { createChecker } from '../../../lib/wording/check-wording';

const said = (side: Side, text: string): Message => ({ side, text });
const checker = createChecker();
const hints = (text: string, messages: Message[], ruleOverrides = {}) =>
  checker
    .check(text, { question: { messages, ruleOverrides } })
    .map(({ category, level, range }) => {
      expect([level, range]).toEqual(['hint', undefined]);
      return category;
    });

const asked = said('buyer', '这件有没有色差，平时穿M码要拍多大的？');
const answered = [said('buyer', '在吗'), said('agent', '您好，在的。')];

describe('R13 an answer shorter than the question', () => {
  test.each([
    ['short', 'M码', [...answered, asked], ['shortAnswer']],
    [
      'short, to several messages',
      'M码的',
      [...answered, said('buyer', '有色差吗'), said('buyer', '拍多大')],
      ['shortAnswer'],
    ],
    ['long enough', '没有色差的，平时穿M就拍M。', [...answered, asked], []],
    ['as long as the question', '有的', [...answered, said('buyer', '有吗')], []],
    ['gaining time', '稍等', [...answered, asked], []],
    ['nothing was asked', 'M码', [...answered, said('buyer', '我已经拍下来了，麻烦尽快')], []],
    ['answered already', 'M码', [asked, said('agent', '您好，建议拍M。')], []],
    ['nobody knows who wrote last', 'M码', [...answered, asked, said('unknown', '图片')], []],
    ['marks count for nothing', 'M码！！！！！！！！！', [...answered, asked], ['shortAnswer']],
  ] as const)('%s', (_what, text, messages, expected) => {
    expect(hints(text, [...messages])).toEqual([...expected]);
  });

  test('R13 the shop’s own figure counts', () => {
    const own = { 'R13.shortAnswerUnder': { value: 2, note: '', since: 0 } };
    expect(hints('M码', [...answered, asked], own)).toEqual([]);
  });
});

describe('R13 the first reply without a polite word', () => {
  test.each([
    ['bare', '这款偏小一码，平时穿M的话拍L。', [asked], ['noCourtesy']],
    [
      'after a line of the system',
      '这款偏小一码，平时穿M的话拍L。',
      [said('system', '买家进店'), asked],
      ['noCourtesy'],
    ],
    ['polite', '您好，这款偏小一码，平时穿M的话拍L。', [asked], []],
    ['not the first', '这款偏小一码，平时穿M的话拍L。', [...answered, asked], []],
    [
      'nobody knows who wrote',
      '这款偏小一码，平时穿M的话拍L。',
      [said('unknown', '在吗'), asked],
      [],
    ],
    ['nobody has asked', '这款偏小一码，平时穿M的话拍L。', [], []],
  ] as const)('%s', (_what, text, messages, expected) => {
    expect(hints(text, [...messages])).toEqual([...expected]);
  });
});

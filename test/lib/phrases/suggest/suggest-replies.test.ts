import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message, Side } from '../../../../lib/chat/conversation';
import type { Stage } from '../../../../lib/chat/stage';
import {
  SUGGESTIONS_MAX,
  type SuggestInput,
  suggestReplies,
} from '../../../../lib/phrases/suggest/suggest-replies';
import { createSuggester } from '../../../../lib/phrases/suggest/suggester';
import { type CountedPhrase, phrase, usesOf } from '../make';

const thread = (...lines: [Side, string][]): Message[] =>
  lines.map(([side, text]) => ({ side, text }));
const ASKED = thread(['buyer', '什么时候发货']);

/** Each with a body of its own, as phrases have. */
const PHRASES = [
  phrase('hello', { stages: ['preSale'], body: '您好，欢迎光临' }),
  phrase('address', { stages: ['unpaid'], body: '跟您核对地址', purpose: 'remindAddress' }),
  phrase('howToPay', { stages: ['unpaid'], body: '按页面提示一步步来' }),
  phrase('worries', { stages: ['unpaid'], body: '担心质量请告诉我' }),
  phrase('shipTime', { stages: ['toShip'], title: '发货时间', body: '四十八小时内发出' }),
  phrase('wait', { body: '收到了，请稍等' }),
  phrase('thanks', { body: '谢谢光顾' }),
];

function suggest(over: Partial<SuggestInput> & { phrases?: CountedPhrase[] } = {}) {
  const phrases = over.phrases ?? PHRASES;
  return suggestReplies({
    phrases,
    uses: usesOf(phrases),
    stage: 'unpaid',
    messages: [],
    ...over,
  }).map(({ phrase: { id }, why }) => `${id} ${why}`);
}
const learntFrom = (phraseId: string, ...texts: string[]) =>
  createSuggester(texts.map((text) => ({ text, phraseId, at: 0 })));

describe('where nothing was asked', () => {
  test('suggests what is for this stage, before what is for every one', () => {
    expect(suggest()).toEqual(['howToPay stage', 'worries stage', 'wait stage']);
  });

  test('suggests what is used most first', () => {
    const phrases = PHRASES.map((one) => ({
      ...one,
      uses: { wait: 3, worries: 9, hello: 20 }[one.id] ?? 0,
    }));
    expect(suggest({ phrases })).toEqual(['worries used', 'wait used', 'howToPay stage']);
  });

  test('suggests the reminder that is due before all others', () => {
    expect(suggest({ duePurpose: 'remindAddress' })[0]).toBe('address reminder');
  });

  test('suggests no reminder that is not due, however often it was used', () => {
    const phrases = PHRASES.map((one) => ({ ...one, uses: one.purpose ? 9 : 0 }));
    expect(suggest({ phrases }).join()).not.toContain('address');
    expect(suggest({ phrases, duePurpose: 'remindSecond' }).join()).not.toContain('address');
  });

  test('of several wordings of a reminder suggests the most used one', () => {
    const phrases = [
      ...PHRASES,
      phrase('other', { purpose: 'remindAddress', body: '地址还对吗', uses: 2 }),
    ];
    const suggested = suggest({ phrases, duePurpose: 'remindAddress' });
    expect(suggested.filter((text) => text.endsWith('reminder'))).toEqual(['other reminder']);
  });
});

describe('where something was asked', () => {
  test('suggests what was inserted after such words first, whatever its stage', () => {
    const learnt = learntFrom('hello', '什么时候发货', '几时发货');
    expect(suggest({ messages: ASKED, learnt })[0]).toBe('hello learnt');
  });

  test.each([
    ['first if it is sure', 0.5, ['hello learnt', 'shipTime words', 'wait stage']],
    [
      'behind what speaks of the same if it is not',
      0.1,
      ['shipTime words', 'hello learnt', 'wait stage'],
    ],
    ['not at all if it hardly can be', 0.01, ['shipTime words', 'wait stage', 'thanks stage']],
  ])('what was learnt comes %s', (_reason, score, expected) => {
    const learnt = { learn: () => undefined, rank: () => [{ phraseId: 'hello', score }] };
    expect(suggest({ messages: ASKED, stage: 'toShip', learnt })).toEqual(expected);
  });

  test.each<[string, string, Stage, boolean]>([
    ['for this stage', '发货的时候写一张贺卡', 'toShip', true],
    ['for another one, if hardly anything else was said', '发货', 'signed', true],
    ['for another one, but only touched upon', '发货的时候写一张贺卡', 'signed', false],
    ['for another one where the stage is not known', '发货的时候写一张贺卡', 'unknown', true],
  ])('a phrase %s', (_reason, text, stage, isThere) => {
    const suggested = suggest({ messages: thread(['buyer', text]), stage });
    expect(suggested.includes('shipTime words')).toBe(isThere);
  });

  test('still has the reminder that is due among them', () => {
    const phrases = [
      ...PHRASES,
      ...Array.from({ length: 9 }, (_, index) =>
        phrase(`ship${index}`, { title: `发货${index}`, body: `第${index}种说法` }),
      ),
    ];
    const suggested = suggest({ phrases, messages: ASKED, duePurpose: 'remindAddress' });
    expect(suggested).toHaveLength(SUGGESTIONS_MAX);
    expect(suggested.at(-1)).toBe('address reminder');
  });

  test('leaves out a learnt phrase that is no longer in the library', () => {
    const learnt = learntFrom('gone', '什么时候发货');
    expect(suggest({ messages: ASKED, learnt }).join()).not.toContain('gone');
  });
});

test.each([
  ['it was just said', thread(['agent', '按页面提示一步步来']), false],
  [
    'it was said two messages ago',
    thread(['agent', '按页面提示一步步来'], ['agent', '好'], ['agent', '嗯']),
    false,
  ],
  [
    'it was said long ago',
    thread(['agent', '按页面提示一步步来'], ...Array(3).fill(['agent', '好'])),
    true,
  ],
  ['the buyer said it', thread(['buyer', '按页面提示一步步来']), true],
])('whether a phrase is suggested where %s', (_reason, messages, isThere) => {
  expect(suggest({ messages }).some((text) => text.startsWith('howToPay'))).toBe(isThere);
});

test('suggests only what can be used', () => {
  const isUsable = ({ id }: { id: string }) => id !== 'howToPay';
  expect(suggest({ isUsable })).toEqual(['worries stage', 'wait stage', 'thanks stage']);
});

test('there is nothing to suggest without phrases', () => {
  expect(suggest({ phrases: [], messages: ASKED, duePurpose: 'remindAddress' })).toEqual([]);
});

test('suggests at most five, none twice, and the same for the same', () => {
  const learnt = createSuggester(
    PHRASES.map(({ id, body }) => ({ text: body, phraseId: id, at: 0 })),
  );
  const anyMessages = fc.array(
    fc.record({
      side: fc.constantFrom<Side>('buyer', 'agent', 'system'),
      text: fc.oneof(
        fc.constantFrom(...PHRASES.map(({ body }) => body)),
        fc.string({ unit: fc.constantFrom(...'发货时间地址质量谢请稍等') }),
      ),
    }),
    { maxLength: 5 },
  );
  const anyStage = fc.constantFrom<Stage>('preSale', 'unpaid', 'toShip', 'unknown', 'ended');
  fc.assert(
    fc.property(anyMessages, anyStage, fc.boolean(), (messages, stage, isDue) => {
      const over = {
        messages,
        stage,
        learnt,
        ...(isDue && { duePurpose: 'remindAddress' as const }),
      };
      const ids = suggest(over).map((text) => text.split(' ')[0]);
      expect(ids.length).toBeLessThanOrEqual(SUGGESTIONS_MAX);
      expect(new Set(ids).size).toBe(ids.length);
      expect(suggest(over)).toEqual(suggest(over));
    }),
  );
});

test('a question is answered though the message before it spoke of something else at length', () => {
  const phrases = [
    {
      id: 'sale',
      group: '活动',
      title: '优惠说明',
      body: '优惠以结算页为准。',
      tags: ['优惠'],
      stages: [],
    },
    { id: 'hello', group: '欢迎', title: '问候', body: '欢迎光临。', tags: [], stages: [] },
  ];
  const buyer = (text: string): Message => ({ side: 'buyer', text });
  const messages = [buyer('托特包能不能装下十五寸的笔记本电脑和充电器鼠标'), buyer('有优惠吗')];
  const [first] = suggestReplies({ phrases, uses: new Map(), stage: 'preSale', messages });
  expect(first).toMatchObject({ phrase: { id: 'sale' }, why: 'words' });
});

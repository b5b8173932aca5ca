import { expect, test } from 'vitest';
import { answerToReason, REASON_TAGS } from '../../../lib/phrases/answer-to-reason';
import type { Phrase } from '../../../lib/phrases/phrase';
import { STARTER_PHRASES } from '../../../lib/phrases/starter';
import { NOT_PAID_REASONS } from '../../../lib/reminders/attempt';
import messages from '../../../public/_locales/zh_CN/messages.json';

const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  group: '催付',
  title: id,
  body: id,
  tags: ['忘记密码'],
  stages: [],
  ...more,
});
const pick = (phrases: Phrase[], uses: [string, number][] = []) =>
  answerToReason(
    phrases,
    new Map(uses.map(([id, count]) => [id, { id, uses: count, lastUsedAt: 0 }])),
    'forgotPassword',
  )?.id;

test.each<[string, string | undefined, string | undefined]>([
  ['the first of the library', pick([phrase('a'), phrase('b')]), 'a'],
  ['the most used', pick([phrase('a'), phrase('b')], [['b', 2]]), 'b'],
  ['none with another tag', pick([phrase('a', { tags: ['拍错了'] })]), undefined],
  [
    'none for a text message',
    pick([phrase('a', { tags: ['忘记密码', '短信'] }), phrase('b')]),
    'b',
  ],
  ['none for a call', pick([phrase('a', { tags: ['电话', '忘记密码'] })]), undefined],
  ['none that the plan brings', pick([phrase('a', { purpose: 'remindTopUp' })]), undefined],
  ['none of another stage', pick([phrase('a', { stages: ['signed'] })]), undefined],
  ['one of its stage', pick([phrase('a', { stages: ['unpaid'] })]), 'a'],
])('the reply to a reason: %s', (_reason, found, expected) => {
  expect(found).toBe(expected);
});

test.each(NOT_PAID_REASONS)(
  'the tag of %s is the word on its button, and the starter set has it',
  (reason) => {
    expect(messages[`reason_${reason}`].message).toBe(REASON_TAGS[reason]);
    expect(answerToReason(STARTER_PHRASES, new Map(), reason)).toBeDefined();
  },
);

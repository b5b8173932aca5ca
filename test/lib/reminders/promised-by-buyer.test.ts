import { expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/conversation';
import { promisedByBuyer } from '../../../lib/reminders/promised-by-buyer';
import { at, clock, SHANGHAI } from './make';

const buyer = (text: string, time?: string): Message => ({
  side: 'buyer',
  text,
  ...(time && { at: at(`11-25 ${time}`) }),
});
const agent = (text: string, time?: string): Message => ({ ...buyer(text, time), side: 'agent' });

function read(messages: Message[], now = '14:40') {
  return promisedByBuyer({
    messages,
    remindedAt: at('11-25 14:30'),
    zone: SHANGHAI,
    now: at(`11-25 ${now}`),
  });
}

test.each<[string, Message[], string[] | undefined]>([
  ['an answer', [buyer('晚上付', '14:35')], ['11-25 20:00']],
  ['a bare answer', [buyer('明天吧', '14:35')], ['11-26 20:00']],
  ['a bare time before the reminder says nothing', [buyer('明天吧', '14:20')], undefined],
  ['a promise before the reminder', [buyer('晚上付', '14:20')], ['11-25 20:00']],
  ['the newest of two', [buyer('晚上付', '14:33'), buyer('还是明天付', '14:35')], ['11-26 20:00']],
  [
    'one before an answer that promises nothing',
    [buyer('晚上付', '14:20'), buyer('好', '14:35')],
    undefined,
  ],
  [
    'an answer and a thank you',
    [buyer('晚上付', '14:33'), buyer('谢谢', '14:35')],
    ['11-25 20:00'],
  ],
  ['paid since', [buyer('晚上付', '14:33'), buyer('付了', '14:35')], undefined],
  ['given up since', [buyer('晚上付', '14:33'), buyer('算了不要了', '14:35')], undefined],
  ['told by the shop', [agent('晚上付', '14:35')], undefined],
  ['of a side that cannot be told', [{ ...buyer('晚上付', '14:35'), side: 'unknown' }], undefined],
  ['from the future', [buyer('晚上付', '18:00')], undefined],
  [
    'longer ago than the latest few',
    ['晚上付', '在', '嗯', '好'].map((text) => buyer(text, '14:20')),
    undefined,
  ],
  [
    'without a time, a day part between',
    [agent('您好', '14:31'), buyer('晚上付')],
    ['11-25 20:00'],
  ],
  ['without a time, a length of time', [agent('您好', '14:31'), buyer('半小时后付')], undefined],
  ['without any time in the thread', [buyer('晚上付')], undefined],
])('the promise of a thread: %s', (_reason, messages, expected) => {
  expect(read(messages)?.times.map((time) => clock(time.at))).toEqual(expected);
});

test('a promise whose time has passed is none', () => {
  expect(read([buyer('一会儿付', '14:35')], '15:00')).toBeDefined();
  expect(read([buyer('一会儿付', '14:35')], '15:05')).toBeUndefined();
});

test('money said to be short in one message counts for the promise in another', () => {
  expect(read([buyer('余额不足', '14:34'), buyer('晚上付', '14:35')])?.reason).toBe('balanceShort');
  expect(read([buyer('晚上付', '14:35')])?.reason).toBeUndefined();
});

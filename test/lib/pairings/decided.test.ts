import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/conversation';
import { HOUR_MS, MINUTE_MS } from '../../../lib/chat/units';
import {
  DECIDED_TEXT_MAX,
  decidedIn,
  decidedInThread,
  isAside,
} from '../../../lib/pairings/decided';
import { DECIDED, SILENT } from './decided-sentences';

const NOW = Date.UTC(2026, 10, 25, 6, 30);

test.each(DECIDED.map((row) => [...row]))('“%s” settles on goods', (text, words) => {
  expect(decidedIn(text as string)).toBeDefined();
  if (words !== undefined) expect(decidedIn(text as string)).toBe(words);
});

describe.each(SILENT)('silent: %s', (_reason, texts) => {
  test.each(texts.map((text) => [text]))('“%s”', (text) => {
    expect(decidedIn(text)).toBeUndefined();
  });
});

test('there are eighty sentences and more, and at least half stay silent', () => {
  const silent = SILENT.flatMap(([, texts]) => texts);
  const all = [...silent, ...DECIDED.map(([text]) => text)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(silent.length).toBeGreaterThanOrEqual(all.length / 2);
});

test('whatever settles, a denial, a bargain or a question put to it keeps it silent', () => {
  const said = fc.constantFrom(...DECIDED.map(([text]) => text));
  const turned = fc.constantFrom(
    '，不要了',
    '，便宜点吧',
    '，有货吗',
    '，再看看',
    '。算了',
    '。能包邮吗',
  );
  fc.assert(
    fc.property(said, turned, (text, tail) => {
      expect(decidedIn(`${text}${tail}`)).toBeUndefined();
    }),
  );
});

test('any text is read in time and without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const words = decidedIn(text);
      if (text.length > DECIDED_TEXT_MAX) expect(words).toBeUndefined();
    }),
  );
  const long = '就要这个的黑色'.repeat(8);
  expect(() => decidedIn(long)).not.toThrow();
});

test.each([
  ['谢谢', true],
  ['好的亲[微笑]', true],
  ['有货吗', false],
  ['算了', false],
])('beside a decision “%s” changes nothing: %s', (text, expected) => {
  expect(isAside(text)).toBe(expected);
});

const line = (side: Message['side'], text: string, minutesAgo?: number): Message => ({
  side,
  text,
  ...(minutesAgo !== undefined && { at: NOW - minutesAgo * MINUTE_MS }),
});
const inThread = (...messages: Message[]) =>
  decidedInThread(messages, { since: NOW - 2 * HOUR_MS, now: NOW });

test.each<[reason: string, messages: Message[], words: string | undefined]>([
  ['the last words', [line('buyer', '有货吗', 9), line('buyer', '就要这个', 8)], '就要这个'],
  ['thanks behind them', [line('buyer', '就要这个', 8), line('buyer', '谢谢', 7)], '就要这个'],
  [
    'the agent has answered',
    [line('buyer', '就要这个', 8), line('agent', '好的亲', 7)],
    '就要这个',
  ],
  [
    'a question behind them',
    [line('buyer', '就要这个', 8), line('buyer', '有L码吗', 7)],
    undefined,
  ],
  ['taken back', [line('buyer', '就要这个', 8), line('buyer', '算了', 7)], undefined],
  [
    'thanks in a later turn',
    [line('buyer', '就要这个', 8), line('agent', '好的', 7), line('buyer', '谢谢', 6)],
    '就要这个',
  ],
  ['the agent’s words', [line('agent', '就要这个', 8)], undefined],
  ['an order has come', [line('buyer', '就要这个', 8), line('system', '买家已下单', 7)], undefined],
  ['another notice', [line('buyer', '就要这个', 8), line('system', '买家已离开', 7)], '就要这个'],
  ['long ago', [line('buyer', '就要这个', 121)], undefined],
  ['no times at all', [line('buyer', '就要这个')], '就要这个'],
  ['below an old time', [line('agent', '在的', 300), line('buyer', '就要这个')], undefined],
  ['a time ahead', [line('buyer', '就要这个', -5)], undefined],
  ['nothing said', [], undefined],
])('in the thread: %s', (_reason, messages, words) => {
  expect(inThread(...messages)).toBe(words);
});

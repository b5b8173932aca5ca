import { expect, test } from 'vitest';
import { at, thread } from '../make';
import { figuresOfTalks, type Talk } from './make';

const ZONE = 'Asia/Shanghai';
const MINUTE_MS = 60_000;
const DAY = { from: at('00:00'), to: at('00:00', '2026-11-23') };

const figures = (...talks: Talk[]) => figuresOfTalks(talks, ZONE, DAY);
const talk = (...lines: string[]): Talk => ({ messages: thread(...lines) });

test('each run is a response, the first of a conversation the first response', () => {
  const { whole } = figures(
    talk('b 14:00', 'a 14:02', 'b 14:10', 'b 14:11', 'a 14:14', 'a 14:15'),
    talk('b 15:00', 'a 15:06'),
  );
  expect(whole).toMatchObject({
    conversations: 2,
    buyer: 4,
    agent: 4,
    first: { count: 2, meanMs: 4 * MINUTE_MS, medianMs: 4 * MINUTE_MS },
    all: { count: 3, meanMs: 4 * MINUTE_MS, medianMs: 4 * MINUTE_MS },
    open: 0,
    toMinute: 3,
  });
});

test('what came in the night counts as it is on the day it was asked, and is named', () => {
  const { whole, trend } = figures(
    talk('b 09:00', 'a 09:01', 'b 23:50', 'a 09:00 2026-11-23'),
    talk('b 23:55 2026-11-21', 'a 08:00'),
  );
  expect(whole.all).toMatchObject({ count: 2, medianMs: ((9 * 60 + 10 + 1) * MINUTE_MS) / 2 });
  expect(whole.first).toEqual({ count: 1, meanMs: MINUTE_MS, medianMs: MINUTE_MS });
  expect(whole).toMatchObject({ overnight: 1, buyer: 2, agent: 2 });
  expect(trend.points.map(({ key }) => key)).toEqual(['2026-11-22']);
});

test('a question of the day that was answered on the next is the first response of its day', () => {
  const { whole } = figures(talk('b 23:50', 'a 09:00 2026-11-23', 'b 09:01 2026-11-23'));
  expect(whole.first.count).toBe(1);
});

test('who still waits is open, whatever was answered before; the same minute counts as answered', () => {
  const { whole } = figures(
    talk('b 14:00', 'a 14:01', 'b 14:02'),
    talk('b 14:00', 'a 14:01', 'b 14:01'),
    talk('b 14:00', 'u 14:05'),
    talk('b 14:00', 'a 09:00 2026-11-24'),
  );
  expect(whole).toMatchObject({ open: 1, unsure: 1 });
});

test('an agent stands beside the buyers that were written to; nobody’s messages apart', () => {
  const { agent, nobody } = figures(
    {
      messages: thread('b 14:00', 'a 14:01', 'b 14:02', 'a 14:04'),
      agents: [undefined, '阿练', undefined, '小习'],
    },
    { messages: thread('b 15:00', 'a 15:01', 'a'), agents: [] },
  );
  expect(agent).toMatchObject([
    { key: '小习', conversations: 1, buyer: 2, agent: 1, first: { count: 0 }, all: { count: 1 } },
    { key: '阿练', conversations: 1, buyer: 2, agent: 1, first: { count: 1 }, all: { count: 1 } },
  ]);
  expect(nobody).toMatchObject({ conversations: 1, buyer: 1, agent: 1, all: { count: 1 } });
});

test('hours go by when it was asked; messages by when they were written', () => {
  const { hour } = figures(talk('b 13:59', 'a 14:03', 'b 14:05'));
  expect(hour[13]).toMatchObject({ key: 13, buyer: 1, agent: 0, all: { count: 1 } });
  expect(hour[14]).toMatchObject({ buyer: 1, agent: 1, all: { count: 0 } });
});

test('messages without a time count where their day is known and are named where it is not', () => {
  const { whole, noDay } = figures(
    talk('b 14:00', 'a', 'a 14:03', 'b'),
    talk('b', 'a', 'b'),
    talk('b 14:00 2026-11-21', 'b', 'a 14:03 2026-11-21'),
  );
  expect(whole).toMatchObject({ buyer: 1, agent: 2, untimed: 1, all: { count: 0 } });
  expect(noDay).toBe(4);
});

test('a day on which nobody wrote has no length and no ratio', () => {
  const { whole, agent } = figures();
  expect(whole).toMatchObject({ buyer: 0, agent: 0, first: { count: 0 }, all: { count: 0 } });
  expect(agent).toEqual([]);
});

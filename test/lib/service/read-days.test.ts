import { describe, expect, test } from 'vitest';
import { readDays } from '../../../lib/service/read-days';
import { INSTANTS_MAX } from '../../../lib/service/service-day';
import { at, thread } from './make';

const ZONE = 'Asia/Shanghai';

/** Each response of a thread as `asked>answered`, on the day it is kept. */
function responses(...lines: string[]): string[] {
  const clock = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(11, 16);
  return readDays(thread(...lines), { zone: ZONE }).flatMap(({ day, agent }) =>
    agent.flatMap(({ at: answered, starts }) =>
      starts.map((start) => `${day.slice(8)} ${clock(start)}>${clock(answered)}`),
    ),
  );
}

test.each<[string, string[], string[]]>([
  ['one question, one answer', ['b 14:03', 'a 14:04'], ['22 14:03>14:04']],
  [
    'a run is answered from its first message on',
    ['b 14:00', 'b 14:02', 'b 14:03', 'a 14:05'],
    ['22 14:00>14:05'],
  ],
  ['an agent who writes on answers once', ['b 14:00', 'a 14:01', 'a 14:09'], ['22 14:00>14:01']],
  ['an agent who writes first answers nothing', ['a 14:00', 'a 14:01'], []],
  ['a robot does not answer', ['b 14:00', 's 14:00', 'a 14:04'], ['22 14:00>14:04']],
  ['what nobody answered is no response', ['b 14:00', 'a 14:01', 'b 14:02'], ['22 14:00>14:01']],
  [
    'within one shown minute the order of the page counts',
    ['b 14:00', 'a 14:03', 'b 14:03', 'a 14:10'],
    ['22 14:00>14:03', '22 14:03>14:10'],
  ],
  [
    'two answers at one instant',
    ['b 14:00', 'a 14:03', 'b 14:03', 'a 14:03'],
    ['22 14:00>14:03', '22 14:03>14:03'],
  ],
  [
    'over night it stands as it is, on the day of the answer',
    ['b 23:50', 'a 09:00 2026-11-23'],
    ['23 23:50>09:00'],
  ],
  ['a message of an unknown side may have been the answer', ['b 14:00', 'u 14:01', 'a 14:09'], []],
  ['an answer without a time has no length', ['b 14:00', 'a', 'a 14:09'], []],
  [
    'of a run the first message with a time counts',
    ['b', 'b 14:02', 'a 14:05'],
    ['22 14:02>14:05'],
  ],
  ['a run without any time has no length', ['b', 'a 14:05'], []],
  ['an answer before the question has none', ['b 14:05', 'a 14:01'], []],
])('%s', (_reason, lines, expected) => {
  expect(responses(...lines)).toEqual(expected);
});

describe('messages without a time', () => {
  test('between two of one day are of that day; all are remembered without one', () => {
    const days = readDays(thread('b 14:00', 'b', 'a', 'a 14:05', 'b', 'a 09:00 2026-11-23', 'a'), {
      zone: ZONE,
    });
    const counts = days.map(({ day, untimedBuyer, untimedAgent }) => [
      day,
      untimedBuyer,
      untimedAgent,
    ]);
    expect(counts).toEqual([
      ['2026-11-22', 1, 1],
      ['', 2, 2],
      ['2026-11-23', 0, 0],
    ]);
  });

  test('on a page that shows no times nothing is of any day', () => {
    expect(readDays(thread('b', 'a', 's', 'u'), { zone: ZONE })).toEqual([
      { day: '', buyer: [], agent: [], unsure: [], untimedBuyer: 1, untimedAgent: 1 },
    ]);
  });
});

test('each message is of the local day of the shop', () => {
  const days = readDays(thread('b 23:59', 'b 00:00 2026-11-23'), { zone: ZONE });
  expect(days.map(({ day, buyer }) => [day, buyer])).toEqual([
    ['2026-11-22', [at('23:59')]],
    ['2026-11-23', [at('00:00', '2026-11-23')]],
  ]);
});

test('who wrote is kept with the messages of which it is known', () => {
  const [day] = readDays(thread('b 14:00', 'a 14:01', 'a 14:02'), {
    zone: ZONE,
    agentOf: (place) => (place === 2 ? '练习客服' : undefined),
  });
  expect(day?.agent.map(({ agent }) => agent)).toEqual([undefined, '练习客服']);
});

test('of a thread without end the first are kept', () => {
  const many = Array.from({ length: INSTANTS_MAX + 5 }, (_, n) => ({
    side: 'buyer' as const,
    text: '',
    at: at('00:00') + n,
  }));
  const [day] = readDays(many, { zone: ZONE });
  expect(day?.buyer).toHaveLength(INSTANTS_MAX);
  expect(day?.buyer[0]).toBe(at('00:00'));
});

test('a thread in which nobody spoke tells nothing', () => {
  expect(readDays(thread('s 14:00'), { zone: ZONE })).toEqual([]);
});

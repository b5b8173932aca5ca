import { expect, test } from 'vitest';
import type { BuyerPromise } from '../../../lib/reminders/promise';
import { timeChoices } from '../../../lib/reminders/time-choices';
import { at, clock, SHANGHAI } from './make';

const NOW = at('11-20 09:00');
const said = (...times: string[]): BuyerPromise => ({
  words: '…',
  times: times.map((time) => ({ at: at(time), sureness: 'said' })),
});

test.each<[string, BuyerPromise | undefined, string[]]>([
  ['nothing said', undefined, ['11-20 10:00', '11-20 20:00', '11-21 10:00', '11-21 20:00']],
  [
    'a time of its own comes first',
    said('11-20 21:00'),
    ['11-20 21:00', '11-20 10:00', '11-20 20:00', '11-21 10:00', '11-21 20:00'],
  ],
  [
    'one of the usual times is not offered twice',
    said('11-20 20:00'),
    ['11-20 20:00', '11-20 10:00', '11-21 10:00', '11-21 20:00'],
  ],
  [
    'two times leave room for three',
    said('11-20 21:00', '11-21 21:00'),
    ['11-20 21:00', '11-21 21:00', '11-20 10:00', '11-20 20:00', '11-21 10:00'],
  ],
  [
    'one that has passed is not offered',
    said('11-20 08:30'),
    ['11-20 10:00', '11-20 20:00', '11-21 10:00', '11-21 20:00'],
  ],
])('times offered: %s', (_reason, promise, expected) => {
  expect(timeChoices(promise, NOW, SHANGHAI).map((choice) => clock(choice.at))).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/conversation';
import { MESSAGES_MAX } from '../../../lib/chat/raw';
import { MINUTE_MS } from '../../../lib/chat/units';
import { contactOf, lastBuyerMessageAt } from '../../../lib/reminders/contact';
import { at, message, SETTINGS } from './make';

const PLACED = at('11-20 09:00');
const DAY_BEFORE = at('11-19 09:00');
const buyer = (time?: string) => message('buyer', time === undefined ? undefined : at(time));
const agent = (time?: string) => message('agent', time === undefined ? undefined : at(time));
const full = (first: Message, rest: Message) => [first, ...Array(MESSAGES_MAX - 1).fill(rest)];

describe('R6 contact before placing', () => {
  test.each([
    ['no message at all', [], 'silent'],
    ['the buyer wrote an hour before', [buyer('11-20 08:00')], 'consulted'],
    ['exactly 24 h before', [message('buyer', DAY_BEFORE)], 'consulted'],
    ['a millisecond more than 24 h before', [message('buyer', DAY_BEFORE - 1)], 'silent'],
    ['at the moment of placing', [message('buyer', PLACED)], 'silent'],
    ['a millisecond before placing', [message('buyer', PLACED - 1)], 'consulted'],
    ['only afterwards', [buyer('11-20 09:30')], 'silent'],
    ['only the agent wrote before', [agent('11-20 08:00')], 'silent'],
    ['the buyer wrote at a time not shown', [buyer()], 'unknown'],
    ['another message proves it', [buyer(), buyer('11-20 08:00')], 'consulted'],
    ['the agent wrote at a time not shown', [agent()], 'silent'],
    ['someone who cannot be told wrote before', [message('unknown', PLACED - 1)], 'unknown'],
    ['someone who cannot be told wrote afterwards', [message('unknown', PLACED)], 'silent'],
    ['no time, but after a later one', [agent('11-20 09:05'), buyer()], 'silent'],
    ['no time, but before a much earlier one', [buyer(), agent('11-18 09:00')], 'silent'],
    [
      'no time, but between two in the span',
      [agent('11-20 08:00'), buyer(), agent('11-20 08:30')],
      'consulted',
    ],
    [
      'no time, between one in the span and one after it',
      [agent('11-20 08:00'), buyer(), agent('11-20 09:30')],
      'unknown',
    ],
    [
      'no time, and neighbours that contradict each other',
      [agent('11-20 09:30'), buyer(), agent('11-18 08:00')],
      'unknown',
    ],
    [
      'a full list that begins after placing',
      full(agent('11-20 09:30'), buyer('11-20 09:40')),
      'unknown',
    ],
    [
      'a full list that begins in the span, with the agent',
      full(agent('11-20 08:00'), buyer('11-20 09:40')),
      'unknown',
    ],
    [
      'a full list that reaches back far enough',
      full(agent('11-18 09:30'), agent('11-20 09:40')),
      'silent',
    ],
    ['a full list without times', full(agent(), agent()), 'unknown'],
  ])('%s', (_why, messages, contact) => {
    expect(contactOf(messages, PLACED, SETTINGS)).toBe(contact);
  });

  test('is unknown without a time of placing', () => {
    expect(contactOf([buyer('11-20 08:00')], undefined, SETTINGS)).toBe('unknown');
  });

  test('the span is the shop’s', () => {
    const settings = { consultedWithinMs: 10 * MINUTE_MS };
    expect(contactOf([buyer('11-20 08:49')], PLACED, settings)).toBe('silent');
    expect(contactOf([buyer('11-20 08:50')], PLACED, settings)).toBe('consulted');
  });
});

describe('the buyer’s latest message', () => {
  test.each([
    [
      'the latest of the buyer, not of the agent',
      [buyer('11-20 08:00'), agent('11-20 08:30')],
      '11-20 08:00',
    ],
    ['messages without a time are passed over', [buyer('11-20 08:00'), buyer()], '11-20 08:00'],
    [
      'a time after now is not believed',
      [buyer('11-20 08:00'), buyer('11-20 09:01')],
      '11-20 08:00',
    ],
    ['none', [agent('11-20 08:00')], undefined],
  ])('%s', (_why, messages, expected) => {
    const latest = lastBuyerMessageAt(messages, at('11-20 09:00'));
    expect(latest).toBe(expected === undefined ? undefined : at(expected));
  });
});

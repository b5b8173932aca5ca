import { describe, expect, test } from 'vitest';
import type { ReminderSettings } from '../../../lib/chat/settings';
import { DAY_MS, HOUR_MS } from '../../../lib/chat/units';
import type { DueEntry } from '../../../lib/due/due-entry';
import { type DueFacts, dueList } from '../../../lib/due/due-list';
import { defaultShopSettings } from '../../../lib/rules/default-settings';
import { aCase, aCommitment, aContact, aReview, facts } from './make';

/** By the shop's clock. */
const at = (text: string) => Date.parse(`2026-11-${text}+08:00`);
const NOW = at('16T10:00');
const listed = (given: Partial<Omit<DueFacts, 'settings'>>, now = NOW) =>
  dueList(facts(now, given)).map(({ id, at: when, tellAt }) => [id, when, tellAt]);

describe('what is due, and when it is told of', () => {
  test.each<[string, Partial<DueFacts>, (string | number)[]]>([
    [
      'a promise, half an hour before',
      { commitments: [aCommitment(at('16T18:00'))] },
      ['commitment|ship-1', at('16T18:00'), at('16T17:30')],
    ],
    [
      "a case's next step, at its time",
      { cases: [aCase({ nextAt: at('16T15:00') })] },
      ['case|k1', at('16T15:00'), at('16T15:00')],
    ],
    [
      'a next step in quiet hours, after them',
      { cases: [aCase({ nextAt: at('16T23:00') })] },
      ['case|k1', at('16T23:00'), at('17T08:00')],
    ],
    [
      'the own handling, four hours before',
      { cases: [aCase({ disputedAt: at('16T09:00') })] },
      ['dispute|k1', at('17T09:00'), at('17T08:00')],
    ],
    [
      'a clock that runs out in quiet hours, before they begin',
      { cases: [aCase({ disputedAt: at('16T03:00') })] },
      ['dispute|k1', at('17T03:00'), at('16T18:00')],
    ],
    [
      'the evidence once the own handling is over',
      { cases: [aCase({ disputedAt: at('15T10:00') })] },
      ['dispute|k1', at('18T10:00'), at('18T08:00')],
    ],
    [
      'the last day of the ruling once the evidence is complete',
      { cases: [aCase({ disputedAt: at('14T09:00'), evidenceAt: at('15T09:00') })] },
      ['dispute|k1', at('24T00:00'), at('23T18:00')],
    ],
    [
      'a review, a day before it can be changed no more',
      { reviews: [aReview(at('16T09:00') - 5 * DAY_MS)] },
      ['review|r1', at('16T09:00') + 25 * DAY_MS, at('16T09:00') + 24 * DAY_MS],
    ],
    [
      'a buyer, as the quiet hours of the day end',
      { contacts: [aContact(at('16T00:00'))] },
      ['contact|["practice","c1"]', at('16T00:00'), at('16T08:00')],
    ],
  ])('%s', (_reason, given, expected) => {
    expect(listed(given)).toEqual([expected]);
  });

  test.each<[string, Partial<DueFacts>]>([
    ['a promise that was kept', { commitments: [aCommitment(NOW, { state: 'kept' })] }],
    ['a case without a date', { cases: [aCase()] }],
    ['a review that was changed', { reviews: [aReview(NOW - DAY_MS, { state: 'changed' })] }],
    ['a review past its days', { reviews: [aReview(NOW - 30 * DAY_MS)] }],
    ['a review of a clock that was set back since', { reviews: [aReview(NOW + 1)] }],
    ['a dispute of a clock that was set back since', { cases: [aCase({ disputedAt: NOW + 1 })] }],
    [
      'a ruling in a year whose holidays are unknown',
      {
        cases: [aCase({ disputedAt: at('14T09:00'), evidenceAt: at('15T09:00') + 400 * DAY_MS })],
        now: NOW + 401 * DAY_MS,
      },
    ],
  ])('not: %s', (_reason, given) => {
    expect(dueList(facts(NOW, given))).toEqual([]);
  });

  test('evidence that was not handed in stays due', () => {
    const late = { cases: [aCase({ disputedAt: at('10T10:00') })] };
    expect(listed(late)).toEqual([['dispute|k1', at('13T10:00'), at('13T08:00')]]);
  });

  test('a case has its step and its clock, and all come in the order of their times', () => {
    const one = aCase({ nextAt: at('16T12:00'), disputedAt: at('16T09:00') });
    const given = { cases: [one], contacts: [aContact(at('16T00:00'))] };
    expect(listed(given).map(([id]) => id)).toEqual([
      'contact|["practice","c1"]',
      'case|k1',
      'dispute|k1',
    ]);
  });
});

describe('a day is told of as the quiet hours end', () => {
  test.each<[string, Partial<ReminderSettings>, number]>([
    ['by night', { quietFrom: 22 * 60, quietTo: 9 * 60 }, at('16T09:00')],
    ['until midnight', { quietFrom: 20 * 60, quietTo: 1_440 }, at('16T00:00')],
    ['from after midnight', { quietFrom: 60, quietTo: 7 * 60 }, at('16T07:00')],
    ['there are none: as the day begins', { quietFrom: 0, quietTo: 0 }, at('16T00:00')],
  ])('%s', (_reason, quiet, expected) => {
    const { reminders } = defaultShopSettings();
    const settings = { reminders: { ...reminders, ...quiet } };
    const [entry] = dueList(facts(NOW, { contacts: [aContact(at('16T00:00'))] }, settings));
    expect(entry?.tellAt).toBe(expected);
  });
});

describe('an occasion', () => {
  const occasionOf = (given: Partial<DueFacts>, now = NOW, settings = {}): string | undefined => {
    const [entry]: DueEntry[] = dueList(facts(now, given, settings));
    return entry?.occasion;
  };
  const disputed = { cases: [aCase({ disputedAt: at('16T09:00') })] };
  const own = (value: number) => ({
    ruleOverrides: { 'R9.ownHandlingMs': { value, note: '', since: 0 } },
  });

  test('stays while time goes by or a figure of the shop changes', () => {
    const first = occasionOf(disputed);
    expect(occasionOf(disputed, NOW + HOUR_MS)).toBe(first);
    expect(occasionOf(disputed, NOW, own(30 * HOUR_MS))).toBe(first);
  });

  test('is another one with another date, and with the next clock', () => {
    const dates = ['16T15:00', '17T15:00'].map((text) =>
      occasionOf({ cases: [aCase({ nextAt: at(text) })] }),
    );
    expect(new Set(dates).size).toBe(2);
    expect(occasionOf(disputed, NOW + DAY_MS)).not.toBe(occasionOf(disputed));
  });
});

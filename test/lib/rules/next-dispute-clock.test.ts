import { expect, test } from 'vitest';
import type { RuleOverrides } from '../../../lib/chat/settings';
import { DAY_MS, HOUR_MS } from '../../../lib/chat/units';
import { disputeClocks } from '../../../lib/rules/dispute-clocks';
import { nextDisputeClock } from '../../../lib/rules/next-dispute-clock';

/** A Monday, 10:00 in the shop. */
const OPENED = Date.parse('2026-11-16T10:00+08:00');
const own = (name: string, value: number): RuleOverrides => ({
  [`R9.${name}`]: { value, note: '', since: 0 },
});

test.each<[string, number | undefined, number, RuleOverrides, string, string]>([
  ['at first the own handling', undefined, 0, {}, 'own', 'running'],
  ['its last instant', undefined, DAY_MS - 1, {}, 'own', 'running'],
  ['then the evidence', undefined, DAY_MS, {}, 'evidence', 'running'],
  ['evidence that is late stays the next', undefined, 3 * DAY_MS, {}, 'evidence', 'over'],
  ['handed in early: the own handling still runs', HOUR_MS, HOUR_MS, {}, 'own', 'running'],
  ['handed in: the ruling', HOUR_MS, DAY_MS, {}, 'ruling', 'waiting'],
  ['long after: the ruling', HOUR_MS, 20 * DAY_MS, {}, 'ruling', 'over'],
  [
    'a shop with less time for evidence than for itself',
    undefined,
    0,
    own('ownHandlingMs', 4 * DAY_MS),
    'evidence',
    'running',
  ],
  [
    'figures of the ruling that are of no use',
    HOUR_MS,
    2 * DAY_MS,
    own('rulingFirstDay', 9),
    'ruling',
    'unknown',
  ],
])('R9 %s', (_reason, evidence, since, overrides, name, kind) => {
  const evidenceAt = evidence === undefined ? undefined : OPENED + evidence;
  const now = OPENED + since;
  const clocks = disputeClocks(OPENED, evidenceAt, now, 'Asia/Shanghai', overrides);
  expect(nextDisputeClock(clocks)).toMatchObject({ name, clock: { kind } });
});

import { describe, expect, test } from 'vitest';
import { disputeRate } from '../../../lib/rules/dispute-rate';
import { DISPUTE_EFFECTS, DISPUTE_RULES } from '../../../lib/rules/dispute-rules';
import { DISPUTE_REASONS, EVIDENCE, evidenceFor } from '../../../lib/rules/evidence';
import { sourceText } from '../../../lib/rules/sources';

test.each([
  ['one in two hundred', 1, 200, { kind: 'rate', refunds: 1, deals: 200, rate: 0.005 }],
  ['none', 0, 30, { kind: 'rate', refunds: 0, deals: 30, rate: 0 }],
  ['every one', 3, 3, { kind: 'rate', refunds: 3, deals: 3, rate: 1 }],
  ['no deals', 0, 0, { kind: 'unknown', why: 'noDeals' }],
  ['more refunds than deals', 4, 3, { kind: 'unknown', why: 'moreRefundsThanDeals' }],
])('R9 the dispute rate is dispute refunds through deals: %s', (_reason, refunds, deals, rate) => {
  expect(disputeRate(refunds, deals)).toEqual(rate);
});

test.each([
  ['refunds', Number.NaN, 1],
  ['refunds', -1, 1],
  ['refunds', 1.5, 2],
  ['deals', 1, Number.POSITIVE_INFINITY],
])('R9 %s of %s through %s is refused by name', (field, refunds, deals) => {
  expect(() => disputeRate(refunds, deals)).toThrow(field);
});

describe.each(DISPUTE_REASONS)('R9 the evidence for %s', (reason) => {
  test('names what was said and what was offered, nothing twice', () => {
    const list = evidenceFor(reason);
    expect(list).toEqual(expect.arrayContaining(['chat', 'offer']));
    expect(new Set(list).size).toBe(list.length);
    expect(list.length).toBeGreaterThan(3);
  });
});

test('R9 every piece of evidence is asked for somewhere', () => {
  const asked = new Set(DISPUTE_REASONS.flatMap((reason) => evidenceFor(reason)));
  expect([...asked].sort()).toEqual([...EVIDENCE].sort());
});

test('R9 every effect says where it is written, and shows a figure of the table if it has one', () => {
  for (const { source, figure } of DISPUTE_EFFECTS) {
    expect(sourceText(source)).not.toBe(source);
    if (figure) expect(Object.values(DISPUTE_RULES)).toContain(figure);
  }
});

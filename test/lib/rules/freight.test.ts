import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FAULTS,
  FREIGHT_TERMS,
  type FreightFacts,
  freightOf,
  LEGS,
  PAYERS,
  splitFreight,
} from '../../../lib/rules/freight';
import type { FreightCase } from '../../../lib/rules/freight-rules';

const paying = (facts: FreightFacts) => {
  const { outbound, return: back } = freightOf(facts);
  return [outbound?.payer, back?.payer, back?.because];
};

describe('R4 who pays, row by row', () => {
  test.each<[string, FreightFacts, string, string, FreightCase]>([
    ['the seller is at fault', { fault: 'seller' }, 'seller', 'seller', 'sellerFault'],
    [
      'the buyer’s reason, free shipping',
      { fault: 'buyer', terms: 'free' },
      'seller',
      'buyer',
      'freeShipping',
    ],
    [
      'the buyer’s reason, not free shipping',
      { fault: 'buyer', terms: 'charged' },
      'buyer',
      'buyer',
      'notFree',
    ],
    [
      'the buyer’s reason, a partial return breaks the condition',
      { fault: 'buyer', terms: 'conditional', isConditionMet: false },
      'buyer',
      'buyer',
      'conditionBroken',
    ],
    [
      'the buyer’s reason, the condition is still met',
      { fault: 'buyer', terms: 'conditional', isConditionMet: true },
      'seller',
      'buyer',
      'conditionMet',
    ],
    ['the buyer abuses membership rights', { isAbuse: true }, 'buyer', 'buyer', 'abuse'],
    [
      'fault cannot be established and terms are unclear: as the source has it, the buyer the way back',
      { fault: 'unclear', terms: 'unclear' },
      'seller',
      'buyer',
      'unclear',
    ],
    [
      'the two sides agreed otherwise',
      { agreed: { outbound: 'buyer', return: 'seller' }, fault: 'buyer', terms: 'free' },
      'buyer',
      'seller',
      'agreed',
    ],
  ])('%s', (_case, facts, outbound, back, because) => {
    expect(paying(facts)).toEqual([outbound, back, because]);
    expect(freightOf(facts).lacks).toBeUndefined();
  });
});

describe('R4 what comes first', () => {
  test.each<[string, FreightFacts, FreightCase]>([
    [
      'an agreement, before abuse',
      { agreed: { outbound: 'seller', return: 'seller' }, isAbuse: true, fault: 'buyer' },
      'agreed',
    ],
    ['abuse, before the seller’s fault', { isAbuse: true, fault: 'seller' }, 'abuse'],
    ['the seller’s fault, before the terms', { fault: 'seller', terms: 'charged' }, 'sellerFault'],
    [
      'clear terms, where fault cannot be established',
      { fault: 'unclear', terms: 'charged' },
      'notFree',
    ],
    ['unclear terms, whatever the buyer’s reason', { fault: 'buyer', terms: 'unclear' }, 'unclear'],
  ])('%s', (_case, facts, because) => {
    expect(freightOf(facts).return?.because).toBe(because);
  });

  test('R4 an agreement about one way leaves the other to the rules', () => {
    expect(freightOf({ agreed: { return: 'seller' }, fault: 'buyer', terms: 'charged' })).toEqual({
      outbound: { payer: 'buyer', because: 'notFree' },
      return: { payer: 'seller', because: 'agreed' },
    });
  });
});

describe('R4 what is not known is not guessed', () => {
  test('without a fault nobody pays yet', () => {
    expect(freightOf({ terms: 'free' })).toEqual({ lacks: 'fault' });
    expect(freightOf({ agreed: { return: 'buyer' } })).toEqual({
      return: { payer: 'buyer', because: 'agreed' },
      lacks: 'fault',
    });
  });

  test.each<[string, FreightFacts, string]>([
    ['terms', { fault: 'buyer' }, 'terms'],
    ['the condition', { fault: 'buyer', terms: 'conditional' }, 'isConditionMet'],
  ])(
    'without %s the way back is the buyer’s in any case, the other open',
    (_what, facts, lacks) => {
      const verdict = freightOf(facts);
      expect(verdict.outbound).toBeUndefined();
      expect(verdict.return?.payer).toBe('buyer');
      expect(verdict.lacks).toBe(lacks);
    },
  );
});

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyFacts = fc.record(
  {
    agreed: fc.record(
      { outbound: fc.constantFrom(...PAYERS), return: fc.constantFrom(...PAYERS) },
      { requiredKeys: [] },
    ),
    isAbuse: fc.boolean(),
    fault: maybe(fc.constantFrom(...FAULTS)),
    terms: maybe(fc.constantFrom(...FREIGHT_TERMS)),
    isConditionMet: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);
const anyAmount = maybe(fc.integer({ min: 0, max: 1_000_000 }));

test('R4 a way is open exactly where something is said to be lacking', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const verdict = freightOf(facts);
      const isWhole = verdict.outbound !== undefined && verdict.return !== undefined;
      expect(verdict.lacks === undefined).toBe(isWhole);
    }),
  );
});

test('R4 an answer more never takes a payer back', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...FREIGHT_TERMS),
      fc.boolean(),
      (facts, terms, isMet) => {
        const before = freightOf(facts);
        const after = freightOf({
          ...facts,
          terms: facts.terms ?? terms,
          isConditionMet: facts.isConditionMet ?? isMet,
        });
        for (const leg of LEGS) {
          if (before[leg]) expect(after[leg]?.payer).toBe(before[leg].payer);
        }
      },
    ),
  );
});

test('R4 of the money nothing is lost: what is split and what is left out is all of it', () => {
  fc.assert(
    fc.property(anyFacts, anyAmount, anyAmount, (facts, outbound, back) => {
      const amounts = { outbound, return: back };
      const { sellerFen, buyerFen, without } = splitFreight(freightOf(facts), amounts);
      const left = without.reduce((sum, leg) => sum + (amounts[leg] ?? 0), 0);
      expect(sellerFen + buyerFen + left).toBe((outbound ?? 0) + (back ?? 0));
    }),
  );
});

test('R4 free shipping at 8 out and 12.50 back', () => {
  const verdict = freightOf({ fault: 'buyer', terms: 'free' });
  expect(splitFreight(verdict, { outbound: 800, return: 1_250 })).toEqual({
    sellerFen: 800,
    buyerFen: 1_250,
    without: [],
  });
});

test.each([-1, 0.5, Number.NaN])('R4 %s fen is refused', (amount) => {
  expect(() => splitFreight({}, { outbound: amount })).toThrow(/outbound/);
});

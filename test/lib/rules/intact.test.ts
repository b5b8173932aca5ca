import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIntact, type IntactVerdict } from '../../../lib/rules/intact';
import {
  INTACT_LINES,
  type IntactAnswers,
  type IntactLine,
  linesFor,
  optionsOf,
} from '../../../lib/rules/intact-lines';
import type { IntactRuleName } from '../../../lib/rules/intact-rules';

/** Everything came back as it should. */
const GOOD: IntactAnswers = {
  packaging: 'good',
  special: 'none',
  accessories: 'good',
  quality: 'good',
  damage: 'good',
  antiFake: 'none',
  activation: 'none',
  traces: 'good',
  use: 'good',
  gift: 'none',
  invoice: 'none',
};
/** A pack under special protection that came back damaged, with all that makes it count. */
const SPECIAL: IntactAnswers = {
  ...GOOD,
  special: 'bad',
  arrived: 'good',
  specialKind: 'good',
  specialSaid: 'good',
  specialOpens: 'good',
};
const check = (answers: IntactAnswers, isSealed = false): IntactVerdict =>
  checkIntact({ answers, isSealed });
const groundsOf = (verdict: IntactVerdict) =>
  verdict.kind === 'notIntact' ? verdict.grounds : verdict.kind;

test('R3 all lines good is intact: opened to inspect, tried as is reasonable, scuffed on the way', () => {
  expect(check(GOOD)).toEqual({ kind: 'intact', excused: [], deductions: [] });
});

describe('R3 one bad line is a ground', () => {
  test.each<[IntactLine, IntactRuleName]>([
    ['accessories', 'accessories'],
    ['quality', 'quality'],
    ['damage', 'damage'],
    ['antiFake', 'antiFake'],
    ['activation', 'activation'],
    ['traces', 'traces'],
    ['use', 'use'],
  ])('%s', (line, ground) => {
    expect(groundsOf(check({ ...GOOD, [line]: 'bad' }))).toEqual([ground]);
  });

  test('whatever is still open', () => {
    expect(groundsOf(check({ damage: 'bad' }))).toEqual(['damage']);
  });
});

describe('R3 a one-time seal', () => {
  test('of goods that come sealed must be unbroken', () => {
    expect(groundsOf(check({ ...GOOD, seal: 'bad' }, true))).toEqual(['seal']);
    expect(check({ ...GOOD, seal: 'good' }, true).kind).toBe('intact');
    expect(check({ ...GOOD, seal: 'none' }, true).kind).toBe('intact');
    expect(check(GOOD, true)).toMatchObject({ kind: 'incomplete', open: ['seal'] });
  });

  test('of other goods may be broken', () => {
    expect(check({ ...GOOD, seal: 'bad' }).kind).toBe('intact');
  });
});

describe('R3 ordinary packaging', () => {
  test('that is missing or broken is a ground only if it left and arrived whole', () => {
    const broken: IntactAnswers = { ...GOOD, packaging: 'bad' };
    expect(check(broken)).toMatchObject({ kind: 'incomplete', open: ['arrived'] });
    expect(groundsOf(check({ ...broken, arrived: 'good' }))).toEqual(['packaging']);
    expect(check({ ...broken, arrived: 'bad' })).toMatchObject({
      kind: 'intact',
      excused: ['arrivedDamaged'],
    });
  });
});

describe('R3 special packaging that came back damaged', () => {
  test('counts where it is special, was said before the sale, can be opened and arrived whole', () => {
    expect(groundsOf(check(SPECIAL))).toEqual(['special']);
  });

  test.each<[string, IntactLine, IntactRuleName]>([
    ['it has no special worth', 'specialKind', 'notSpecial'],
    ['the seller did not say so conspicuously before the sale', 'specialSaid', 'notSaid'],
    ['the goods cannot be seen without breaking it', 'specialOpens', 'blocksInspection'],
    ['the parcel arrived damaged', 'arrived', 'arrivedDamaged'],
  ])('never counts where %s', (_why, line, excuse) => {
    expect(check({ ...SPECIAL, [line]: 'bad' })).toMatchObject({
      kind: 'intact',
      excused: [excuse],
    });
  });

  test('one reason that excuses it is enough', () => {
    const { arrived: _, specialKind: __, specialOpens: ___, ...rest } = SPECIAL;
    expect(check({ ...rest, specialSaid: 'bad' }).kind).toBe('intact');
  });

  test('excused as a special pack, it is still to be whole as an ordinary one', () => {
    const torn: IntactAnswers = { ...SPECIAL, specialSaid: 'bad', packaging: 'bad' };
    expect(groundsOf(check(torn))).toEqual(['packaging']);
    expect(groundsOf(check({ ...torn, arrived: 'bad' }))).toBe('intact');
  });

  test.each<IntactLine>(['arrived', 'specialKind', 'specialSaid', 'specialOpens'])(
    'is not decided while %s is open',
    (line) => {
      const { [line]: _, ...rest } = SPECIAL;
      expect(check(rest)).toMatchObject({ kind: 'incomplete', open: [line] });
    },
  );
});

describe('R3 a gift and an invoice that are lost', () => {
  const lost: IntactAnswers = { ...GOOD, gift: 'bad', invoice: 'bad' };

  test('are taken off, and never in the way of the return', () => {
    expect(checkIntact({ answers: lost, isSealed: false, giftFen: 1_990, taxFen: 0 })).toEqual({
      kind: 'deduct',
      excused: [],
      deductions: [
        { because: 'gift', amountFen: 1_990 },
        { because: 'invoice', amountFen: 0 },
      ],
    });
  });

  test('with an amount nobody typed are taken off all the same, without one', () => {
    expect(check(lost).deductions).toEqual([{ because: 'gift' }, { because: 'invoice' }]);
  });

  test.each([-1, 1.5, Number.NaN])('at %s fen are refused', (giftFen) => {
    expect(() => checkIntact({ answers: lost, isSealed: false, giftFen })).toThrow(/giftFen/);
  });
});

const anyAnswers = fc.record(
  Object.fromEntries(INTACT_LINES.map(({ id, options }) => [id, fc.constantFrom(...options)])),
  { requiredKeys: [] },
) as fc.Arbitrary<IntactAnswers>;

test('R3 a gift or an invoice changes nothing of whether the goods may come back', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (answers, isSealed) => {
      const blocks = (more: IntactAnswers) => check({ ...answers, ...more }, isSealed).kind;
      const isBlocked = blocks({ gift: 'good', invoice: 'good' }) === 'notIntact';
      expect(blocks({ gift: 'bad', invoice: 'bad' }) === 'notIntact').toBe(isBlocked);
    }),
  );
});

test('R3 what is incomplete names lines that are asked and open, and one that is whole has none', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (answers, isSealed) => {
      const verdict = check(answers, isSealed);
      const open = verdict.kind === 'incomplete' ? verdict.open : undefined;
      const asked = linesFor(answers, isSealed);
      for (const line of open ?? []) {
        expect(asked).toContain(line);
        expect(answers[line]).toBeUndefined();
      }
      expect(open?.length).not.toBe(0);
    }),
  );
});

test('R3 a ground stays a ground, whatever else is answered', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, fc.boolean(), (more, answers, isSealed) => {
      const before = check(answers, isSealed);
      if (before.kind !== 'notIntact') return;
      expect(check({ ...more, ...answers }, isSealed).kind).toBe('notIntact');
    }),
  );
});

test.each(INTACT_LINES.map(({ id }) => id))('R3 %s can be answered well and badly', (id) => {
  expect(optionsOf(id)).toContain('good');
  expect(optionsOf(id)).toContain('bad');
});

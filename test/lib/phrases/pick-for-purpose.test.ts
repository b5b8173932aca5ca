import { describe, expect, test } from 'vitest';
import { pickForPurpose } from '../../../lib/phrases/pick-for-purpose';
import { phrase, usesOf } from './make';

describe('pickForPurpose', () => {
  const phrases = [
    phrase('plain', { uses: 9 }),
    phrase('seldom', { purpose: 'remindAddress' }),
    phrase('often', { purpose: 'remindAddress', uses: 2 }),
  ];
  test.each([
    ['the most used of the purpose', ['often', 'seldom'], 'often'],
    ['one that is whole before one with holes', ['seldom'], 'seldom'],
    ['the most used where all have holes', [], 'often'],
  ])('picks %s', (_why, whole, id) => {
    const isWhole = (one: { id: string }) => whole.includes(one.id);
    expect(pickForPurpose(phrases, usesOf(phrases), 'remindAddress', isWhole)?.id).toBe(id);
  });

  test('picks none where no phrase has the purpose', () => {
    expect(pickForPurpose(phrases, usesOf(phrases), 'remindTopUp')).toBeUndefined();
  });
});

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
    ['the most used of the purpose', [], 'often'],
    ['another where that was said already', ['often'], 'seldom'],
    ['none where all were said', ['often', 'seldom'], undefined],
  ])('picks %s', (_why, excluded, id) => {
    expect(pickForPurpose(phrases, usesOf(phrases), 'remindAddress', excluded)?.id).toBe(id);
  });

  test('picks none where no phrase has the purpose', () => {
    expect(pickForPurpose(phrases, usesOf(phrases), 'remindTopUp')).toBeUndefined();
  });
});

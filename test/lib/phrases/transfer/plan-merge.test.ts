import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../../lib/phrases/phrase';
import { phrasesOfMerge, planMerge } from '../../../../lib/phrases/transfer/plan-merge';
import { phrase } from '../make';

const OLD = phrase('s1', { code: 'hy1', body: '旧' });
const NEW = phrase('s1', { code: 'hy1', body: '新' });
const SHOP = phrase('s1', { code: 'hy1', body: '店里改过' });

interface Case {
  seen?: Phrase[];
  current?: Phrase[];
  removed?: string[];
}

describe('planMerge', () => {
  test.each<[string, Case, string]>([
    ['never offered', {}, 'new'],
    ['as it was offered', { seen: [OLD], current: [OLD] }, 'updated'],
    ['changed by the shop', { seen: [OLD], current: [SHOP] }, 'changedByShop'],
    ['there, but never offered', { current: [SHOP] }, 'changedByShop'],
    ['in the recycle bin', { seen: [OLD], removed: ['s1'] }, 'removedByShop'],
    ['gone for good', { seen: [OLD] }, 'removedByShop'],
    ['the same already', { seen: [OLD], current: [NEW] }, 'same'],
    ['changed by the shop, with nothing new', { seen: [NEW], current: [SHOP] }, 'same'],
  ])('a phrase that is %s', (_why, { seen = [], current = [], removed = [] }, kind) => {
    const plan = planMerge(seen, current, removed, [NEW]);
    expect(plan.entries).toMatchObject([{ kind, theirs: NEW }]);
    const isPut = kind === 'new' || kind === 'updated';
    expect(phrasesOfMerge(plan, new Set())).toEqual(isPut ? [NEW] : []);
  });

  test('one that the shop changed is taken when it is asked for', () => {
    const plan = planMerge([OLD], [SHOP], [], [NEW]);
    expect(phrasesOfMerge(plan, new Set(['s1']))).toEqual([NEW]);
  });

  test('what the shop removed does not come back, even if it is asked for', () => {
    const plan = planMerge([OLD], [], ['s1'], [NEW]);
    expect(phrasesOfMerge(plan, new Set(['s1']))).toEqual([]);
  });

  test('what the new set has no more stays', () => {
    expect(planMerge([OLD], [OLD], [], []).entries).toEqual([]);
  });

  test('a new one leaves its code to the phrase of the shop that has it', () => {
    const own = phrase('mine', { code: 'HY1', body: '自己的' });
    const { code: _code, ...rest } = NEW;
    expect(phrasesOfMerge(planMerge([], [own], [], [NEW]), new Set())).toEqual([rest]);
  });

  test('an updated one keeps its code where the new one is taken', () => {
    const own = phrase('mine', { code: 'hy9' });
    const moved = { ...NEW, code: 'hy9' };
    expect(phrasesOfMerge(planMerge([OLD], [OLD, own], [], [moved]), new Set())).toEqual([NEW]);
  });
});

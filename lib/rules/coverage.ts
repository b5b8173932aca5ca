import type { NamedCategory } from './category';
import { COVERAGE_RULES } from './return-rules';

/** Whether goods may be returned without reason, with the words and the clause to show (R2). */
export type Coverage =
  | { kind: 'covered'; reason: string; clause: string }
  /** Covered, but a one-time seal must come back unbroken. */
  | { kind: 'coveredButSealed'; reason: string; clause: string }
  /** The page names no class of goods, or one outside the table: taken as general goods, and the UI says so. */
  | { kind: 'assumedCovered'; reason: string; clause: string }
  | { kind: 'excluded'; reason: string; clause: string }
  | { kind: 'unknown'; why: CoverageUnknown };

export type CoverageUnknown =
  /** The page's words for the goods fit covered and excluded classes. */
  | 'categoryUnclear'
  /** The order holds both returnable and excluded goods. */
  | 'itemsDiffer';

export interface Goods {
  /** `undefined` when the page names none or one outside the table. */
  category?: NamedCategory;
  /** True only where it is on record that the buyer confirmed the exclusion at purchase. */
  isExclusionConfirmed?: boolean;
}

/** What the window covers for one kind of goods. Without a recorded confirmation nothing conditional is excluded. */
export function coverageOf({ category, isExclusionConfirmed = false }: Goods): Coverage {
  if (category === undefined) {
    return {
      kind: 'assumedCovered',
      reason: '未识别商品类目，按一般商品',
      clause: COVERAGE_RULES.general.source,
    };
  }
  if (category === 'unclear') return { kind: 'unknown', why: 'categoryUnclear' };
  const { value, reason, source: clause } = COVERAGE_RULES[category];
  if (value === 'never') return { kind: 'excluded', reason, clause };
  if (value === 'sealed') return { kind: 'coveredButSealed', reason, clause };
  if (value === 'plain') return { kind: 'covered', reason, clause };
  return isExclusionConfirmed
    ? { kind: 'excluded', reason, clause }
    : { kind: 'covered', reason: '没有买家购买时确认排除的记录，照常适用', clause };
}

/** What decides for the whole order, first found first. */
const MOST_TELLING = ['unknown', 'excluded', 'coveredButSealed', 'assumedCovered'] as const;

/** One answer for a whole order: excluded only if every item is; `unknown` if some are and some are not. */
export function coverageOfAll(goods: readonly Goods[]): Coverage {
  const all = goods.map(coverageOf);
  const excluded = all.filter(({ kind }) => kind === 'excluded').length;
  if (excluded > 0 && excluded < all.length) return { kind: 'unknown', why: 'itemsDiffer' };
  for (const kind of MOST_TELLING) {
    const found = all.find((coverage) => coverage.kind === kind);
    if (found) return found;
  }
  return all[0] ?? coverageOf({});
}

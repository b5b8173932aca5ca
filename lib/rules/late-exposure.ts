import type { Order } from '../chat/order';
import type { Platform, RuleOverrides } from '../chat/settings';
import { type Fen, requireFen } from '../chat/units';
import { figureIn } from './overrides';
import type { Rule } from './rule';
import { EXPOSURE_RULES } from './shipping-rules';

/** Ways to break a promise (R5), in the order of the rule book. */
export const BREACHES = [
  'lateShipping',
  'priceRefused',
  'discountWithdrawn',
  'otherCourier',
] as const;
export type Breach = (typeof BREACHES)[number];

export type ExposureUnknown =
  | 'amountUnknown'
  /** Tmall counts without the freight, and the page does not show it. */
  | 'freightUnknown'
  /** More freight than was paid in all. */
  | 'contradictory'
  | 'noRule';

/** What a breach may cost. */
export type Exposure =
  | {
      kind: 'known';
      fen: Fen;
      /** Taken besides where the shop does not pay by itself; 0 where no rule says so. */
      points: number;
      /** The row the amount comes from. */
      rule: Rule<number>;
      /** The bound that counts in place of the share, if one does. */
      bound?: Rule<number>;
    }
  | { kind: 'unknown'; why: ExposureUnknown };

export type Amounts = Pick<Order, 'amountFen' | 'freightFen'>;

const unknown = (why: ExposureUnknown): Exposure => ({ kind: 'unknown', why });

/** @throws RangeError if an amount is no amount in fen. @see rule R5 */
export function lateExposure(
  amounts: Amounts,
  platform: Platform,
  overrides: RuleOverrides,
): Exposure {
  return breachExposure('lateShipping', amounts, platform, overrides);
}

/**
 * What one breach may cost. Taobao asks the same for all four; for Tmall the sources name late shipping only.
 *
 * @throws RangeError if an amount is no amount in fen. @see rule R5
 */
export function breachExposure(
  breach: Breach,
  { amountFen, freightFen }: Amounts,
  platform: Platform,
  overrides: RuleOverrides,
): Exposure {
  if (amountFen !== undefined) requireFen('amountFen', amountFen);
  if (freightFen !== undefined) requireFen('freightFen', freightFen);
  const isTmall = platform === 'tmall' && breach === 'lateShipping';
  if (platform !== 'taobao' && !isTmall) return unknown('noRule');
  if (amountFen === undefined) return unknown('amountUnknown');
  if (!isTmall) {
    const { taobaoPercent: percent, taobaoLeast, taobaoMost, taobaoPoints } = EXPOSURE_RULES;
    const points = figureIn(taobaoPoints, overrides);
    return {
      ...shareOf(amountFen, { percent, least: taobaoLeast, most: taobaoMost }, overrides),
      points,
    };
  }
  if (freightFen === undefined) return unknown('freightUnknown');
  if (freightFen > amountFen) return unknown('contradictory');
  const { tmallPercent: percent, tmallMost: most } = EXPOSURE_RULES;
  return { ...shareOf(amountFen - freightFen, { percent, most }, overrides), points: 0 };
}

interface ShareRules {
  percent: Rule<number>;
  least?: Rule<number>;
  most: Rule<number>;
}

/** The share in whole fen, rounded half up and kept within its bounds; of two that cross, the upper one counts. */
function shareOf(fen: Fen, { percent, least, most }: ShareRules, overrides: RuleOverrides) {
  const share = Math.floor((fen * figureIn(percent, overrides)) / 100 + 0.5);
  const low = least ? Math.round(figureIn(least, overrides)) : 0;
  const high = Math.round(figureIn(most, overrides));
  const bound = share > high || low > high ? most : share < low ? least : undefined;
  const within = Math.min(high, Math.max(low, share));
  return { kind: 'known' as const, fen: within, rule: percent, ...(bound && { bound }) };
}

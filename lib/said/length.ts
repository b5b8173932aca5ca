import { type DurationMs, HOUR_MS, MINUTE_MS } from '../chat/units';
import { NUMBER, readNumber } from './number';
import type { Sureness } from './sureness';

export interface NamedLength {
  end: number;
  after: DurationMs;
  sureness: Sureness;
}

const UNITS: Record<string, DurationMs> = {
  分: MINUTE_MS,
  刻: 15 * MINUTE_MS,
  小: HOUR_MS,
  钟: HOUR_MS,
};
/** "几分钟", "几个小时": decided, the fewest that several can be. */
const SEVERAL: Record<string, number> = { 分: 10, 刻: 2, 小: 3, 钟: 3 };

// "半小时前" tells of the past.
const LENGTH = new RegExp(
  `(?:再?过|再?等)?(?:(?<half>半)|(?<count>${NUMBER})|(?<several>几))(?<andHalf>个半)?个?(?:多)?` +
    `(?<unit>分钟?|刻钟|小时|钟头)(?<more>半)?(?:(?:之|以)?[后内]|左右)*(?!(?:之|以)?前)`,
  'uy',
);

/** "半小时后", "两个小时内", "一个半小时", "十分钟": a length of time from now on. */
export function readLength(text: string, from: number): NamedLength | undefined {
  LENGTH.lastIndex = from;
  const match = LENGTH.exec(text);
  if (!match?.groups) return undefined;
  const { half, count, several, andHalf, unit = '', more } = match.groups;
  const one = UNITS[unit[0] ?? ''] ?? 0;
  const units = several
    ? (SEVERAL[unit[0] ?? ''] ?? 0)
    : (half ? 0.5 : readNumber(count ?? '')) + (andHalf || more ? 0.5 : 0);
  return {
    end: from + match[0].length,
    after: units * one,
    sureness: several ? 'vague' : 'said',
  };
}

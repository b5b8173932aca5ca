import type { MinuteOfDay, RuleOverrides } from '../chat/settings';
import { figureIn } from '../rules/overrides';
import { PROMISE_ENDS } from '../rules/shipping-rules';
import type { DayPartName } from '../said/day-parts';

/** Until when a promise holds that names a day, or a part of it, and no clock time. */
export type PromiseEnds = Readonly<Record<keyof typeof PROMISE_ENDS, MinuteOfDay>>;

const MIDNIGHT: MinuteOfDay = 24 * 60;

/** The shop's own figures where it has set them; none lies behind midnight. */
export function promiseEnds(overrides: RuleOverrides): PromiseEnds {
  const entries = Object.entries(PROMISE_ENDS).map(([name, rule]) => [
    name,
    Math.min(Math.round(figureIn(rule, overrides)), MIDNIGHT),
  ]);
  return Object.fromEntries(entries) as PromiseEnds;
}

/** Parts of the day that end at a time one can hold a shop to. */
export const END_OF_PART: Partial<Record<DayPartName, keyof PromiseEnds>> = {
  morning: 'morning',
  forenoon: 'morning',
  noon: 'noon',
  afternoon: 'afternoon',
  dusk: 'dusk',
  evening: 'evening',
};

import type { Badge } from '../chat/badge';
import type { RuleOverrides } from '../chat/settings';
import { DAY_MS, type EpochMs } from '../chat/units';
import type { Exposure } from '../rules/late-exposure';
import type { Rule } from '../rules/rule';
import type { ShippingState } from '../rules/shipping-due';
import { TMALL_SHIPS_WITHIN } from '../rules/shipping-rules';
import { sourceText } from '../rules/sources';
import type { Translate } from './text';
import type { Words } from './words';

/** `¥12.90，未主动赔付再扣 3 分`; or why it cannot be told. */
export function exposureText(t: Translate, words: Words, exposure: Exposure): string {
  if (exposure.kind === 'unknown') return t(`exposureUnknown_${exposure.why}`);
  const money = words.money(exposure.fen);
  return exposure.points > 0 ? t('exposureWithPoints', money, exposure.points) : money;
}

/** Where a figure comes from: the shop itself, or the rule's document. */
export function figureSource(
  t: Translate,
  rule: Rule<number>,
  overrides: RuleOverrides,
): { source: string; isVerified: boolean } {
  const isOwn = Object.hasOwn(overrides, rule.id);
  return {
    source: isOwn ? t('shippingOwnFigure') : sourceText(rule.source),
    isVerified: isOwn || rule.verified,
  };
}

/** The label beside the order's status in the page: until when it must leave, to the minute. Only while it waits. */
export function shippingBadge(
  t: Translate,
  words: Words,
  cardKey: string,
  state: ShippingState,
  now: EpochMs,
): Badge | undefined {
  if (state.kind !== 'due' && state.kind !== 'late') return undefined;
  const { at, basis } = state.deadline;
  const until = t('shipBefore', words.instant(at, now));
  const source =
    basis === 'promise' ? t('shippingPromised') : sourceText(TMALL_SHIPS_WITHIN.source);
  const title = t('badgeTitle', until, source);
  if (state.kind === 'late') {
    return { cardKey, title, tone: 'bad', text: t('badgeLate', words.roughly(state.byMs)) };
  }
  const tone = state.remainingMs < DAY_MS ? 'due' : 'good';
  return { cardKey, title, tone, text: t('badgeShip', words.roughly(state.remainingMs)) };
}

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../chat/units';
import { type FigureProblem, isFigure } from '../../rules/check-figure';
import type { Rule } from '../../rules/rule';
import type { TextKey, Translate } from '../text';
import type { Words } from '../words';
import { clockText } from './typed-figure';

/** Up to here people count in hours: 72 小时, not 3 天. */
const HOURS_UNTIL_MS = 100 * HOUR_MS;

/** A figure in words. @param value - in the unit of the rule. */
export function figureText(t: Translate, words: Words, { unit }: Rule, value: number): string {
  switch (unit) {
    case 'ms':
      return lengthText(t, value);
    case 'minuteOfDay':
      return clockText(value);
    case 'fen':
      return words.money(value);
    case 'day':
    case 'times':
    case 'percent':
    case 'character':
      return t(`rulesValue_${unit}`, value);
    default:
      return String(value);
  }
}

/** Classifications in words, by unit and value. */
const CLASSES: Readonly<Record<string, TextKey>> = {
  'coverage never': 'rulesCoverageNever',
  'coverage ifConfirmed': 'rulesCoverageIfConfirmed',
  'coverage sealed': 'rulesCoverageSealed',
  'coverage plain': 'rulesCoveragePlain',
  'intact notIntact': 'rulesIntactNot',
  'intact deduct': 'rulesIntactDeduct',
  'intact never': 'rulesIntactNever',
  'payers seller/seller': 'rulesPayersSellerSeller',
  'payers seller/buyer': 'rulesPayersSellerBuyer',
  'payers buyer/buyer': 'rulesPayersBuyerBuyer',
  'payers agreed': 'rulesPayersAgreed',
};

/** What a row says: its figure, or its classification. */
export function ruleText(t: Translate, words: Words, rule: Rule, value: number | undefined) {
  if (isFigure(rule)) return figureText(t, words, rule, value ?? rule.value);
  const key = CLASSES[`${rule.unit} ${rule.value}`];
  return key ? t(key) : String(rule.value);
}

/** `72 小时`, `15 分钟`; days only where people no longer count in hours. */
export function lengthText(t: Translate, ms: number): string {
  if (ms >= HOURS_UNTIL_MS && ms % DAY_MS === 0) return t('rulesValue_day', ms / DAY_MS);
  const hours = Math.floor(ms / HOUR_MS);
  const minutes = (ms % HOUR_MS) / MINUTE_MS;
  if (hours === 0) return t('rulesMinutes', minutes);
  return minutes === 0 ? t('rulesHours', hours) : t('durationHours', hours, minutes);
}

/** What is wrong with a figure that was typed, and what would be right. */
export function problemText(
  t: Translate,
  words: Words,
  rule: Rule,
  problem: FigureProblem,
): string {
  if (problem.code === 'notNumber') {
    return t(rule.unit === 'minuteOfDay' ? 'rulesProblem_notTime' : 'rulesProblem_notNumber');
  }
  if (problem.code === 'notWhole') {
    if (rule.unit === 'ms') return t('rulesProblem_notMinutes');
    return t(rule.unit === 'fen' ? 'rulesProblem_notFen' : 'rulesProblem_notWhole');
  }
  return t(`rulesProblem_${problem.code}`, figureText(t, words, rule, problem.bound));
}

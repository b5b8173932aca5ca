import type { IntactVerdict } from '../rules/intact';
import { INTACT_RULES } from '../rules/intact-rules';
import type { Translate } from './text';
import type { Words } from './words';

/** One ground in words, with what is taken off where it is known. */
export function deductionText(
  t: Translate,
  words: Words,
  { because, amountFen }: IntactVerdict['deductions'][number],
): string {
  const { reason } = INTACT_RULES[because];
  return amountFen === undefined ? reason : t('deskDeduct', reason, words.money(amountFen));
}

/** The check in one line, to be kept in a remark; `undefined` while it is not over. */
export function intactSummary(
  t: Translate,
  words: Words,
  verdict: IntactVerdict,
): string | undefined {
  if (verdict.kind === 'incomplete') return undefined;
  const grounds = verdict.kind === 'notIntact' ? verdict.grounds : [];
  const parts = [
    ...grounds.map((ground) => INTACT_RULES[ground].reason),
    ...verdict.deductions.map((one) => deductionText(t, words, one)),
    ...verdict.excused.map((excuse) => INTACT_RULES[excuse].reason),
  ];
  const headline = t(`deskVerdict_${verdict.kind}`);
  return parts.length === 0
    ? t('deskSummaryBare', headline)
    : t('deskSummary', headline, parts.join(t('deskJoin')));
}

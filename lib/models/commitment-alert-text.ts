import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Commitment } from '../commitments/commitment';
import { type AlertText, alertLines } from './alert-text';
import { commitmentDue } from './commitment-words';
import type { Translate } from './text';
import { createWords } from './words';

/** One notification for all that is about to lapse, the next first. @param due - at least one. */
export function commitmentAlertText(
  due: readonly Commitment[],
  { zone }: Pick<ShopSettings, 'zone'>,
  t: Translate,
  now: EpochMs,
): AlertText {
  const words = createWords(t, zone);
  const nameOf = ({ buyer }: Commitment) => buyer || t('buyerUnknown');
  const line = (one: Commitment) =>
    t('commitmentAlertLine', nameOf(one), commitmentDue(t, words, one, now), one.orderNumber);
  const [first] = due;
  const isOne = due.length === 1 && first !== undefined;
  const isOver = due.every(({ dueAt }) => dueAt <= now);
  const title = isOver ? 'commitmentAlertOver' : 'commitmentAlertSoon';
  return {
    title: isOne ? t(title, nameOf(first)) : t('commitmentAlertMany', due.length),
    message: alertLines(due, line, (more) => t('commitmentAlertMore', more)),
  };
}

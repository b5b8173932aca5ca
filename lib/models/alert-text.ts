import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Alert } from '../reminders/queue/alerts';
import type { QueueOrder } from '../reminders/queue/queue-entry';
import type { Translate } from './text';
import { createWords } from './words';

/** Lines that a notification shows in every system. */
const LINES_MAX = 3;

interface Told extends Alert {
  entry: { order: QueueOrder };
}

export interface AlertText {
  title: string;
  message: string;
}

/** The first few, a line each, and how many more there are. */
export function alertLines<A>(
  alerts: readonly A[],
  line: (alert: A) => string,
  moreText: (count: number) => string,
): string {
  const lines = alerts.slice(0, LINES_MAX).map(line);
  const more = alerts.length - lines.length;
  return [...lines, ...(more > 0 ? [moreText(more)] : [])].join('\n');
}

/** One notification for all that is due, in the queue's order. @param alerts - at least one. */
export function alertText(
  alerts: readonly Told[],
  { zone }: Pick<ShopSettings, 'zone'>,
  t: Translate,
  now: EpochMs,
): AlertText {
  const words = createWords(t, zone);
  const nameOf = ({ entry: { order } }: Told) => order.buyer || t('buyerUnknown');
  const line = (alert: Told) => {
    const { amountFen } = alert.entry.order;
    const until = words.instant(alert.until, now);
    return amountFen === undefined
      ? t('alertLineNoAmount', nameOf(alert), until)
      : t('alertLine', nameOf(alert), words.money(amountFen), until);
  };
  const [first] = alerts;
  const isOne = alerts.length === 1 && first !== undefined;
  return {
    title: isOne ? t(`alert_${first.kind}`, nameOf(first)) : t('alertMany', alerts.length),
    message: alertLines(alerts, line, (more) => t('alertMore', more)),
  };
}

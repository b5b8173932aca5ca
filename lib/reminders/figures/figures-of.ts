import { AMOUNT_BOUNDS, bandKeys, DELAY_BOUNDS } from './bands';
import { CHANNEL_CODES, type ColumnBlock, REASON_CODES } from './columns';
import { countOrders } from './count-orders';
import { countReminders } from './count-reminders';
import { creditPayments } from './credit';
import type { Figures } from './figures';
import { type FiguresQuery, SLOT_KEYS } from './figures-query';
import { rank } from './rank';
import { wallClock } from './wall-clock';

/** The figures of a period, see `Share` for what is counted. `blocks` hold all attempts ever made. */
export function figuresOf(blocks: readonly ColumnBlock[], query: FiguresQuery): Figures {
  const total = blocks.reduce((max, one) => Math.max(max, one.firstOrdinal + one.columns.size), 0);
  const credits = creditPayments(blocks, total, query.creditedWithinMs);
  const counting = { ...query, clock: wallClock(query.zone), credits };
  const reminders = countReminders(blocks, counting);
  const orders = countOrders(blocks, total, counting);
  return {
    period: query.period,
    creditedWithinMs: query.creditedWithinMs,
    orders: {
      ...orders.all,
      paidFen: orders.paidFen,
      paidWithoutAmount: orders.paidWithoutAmount,
    },
    reminders: { ...reminders.all, unrecorded: reminders.unrecorded },
    trend: reminders.trend,
    slot: orders.slot.lines(SLOT_KEYS),
    amount: orders.amount.lines(bandKeys(AMOUNT_BOUNDS)),
    channel: reminders.channel.lines(CHANNEL_CODES, 1),
    reason: reminders.reason.lines(REASON_CODES, 1),
    phrase: rank(reminders.phrase, reminders.phrases),
    agent: rank(reminders.agent, reminders.agents),
    delay: reminders.delay.lines(bandKeys(DELAY_BOUNDS)),
    heat: Array.from({ length: 7 * 24 }, (_, place) => reminders.heat.share(place)),
    unreadable: reminders.unreadable,
  };
}

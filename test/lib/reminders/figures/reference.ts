/** The figures once more: slow, obvious, over plain attempts and with the calendar itself. */

import { Temporal } from 'temporal-polyfill';
import type { Attempt, Outcome } from '../../../../lib/reminders/attempt';
import { AMOUNT_BOUNDS, DELAY_BOUNDS } from '../../../../lib/reminders/figures/bands';
import type { Share } from '../../../../lib/reminders/figures/figures';
import type { FiguresQuery } from '../../../../lib/reminders/figures/figures-query';
import { slotOf } from '../../../../lib/reminders/slots';

type Case = { attempt: Attempt; isPaid: boolean; isWaiting: boolean };

/** Times at which the order was paid, those that the page showed apart from those when it was noticed. */
function paymentTimes(attempts: readonly Attempt[]) {
  const shown: number[] = [];
  const noticed: number[] = [];
  for (const { outcomes } of attempts) {
    const lastByAgent: Outcome | undefined = outcomes.filter(({ by }) => by === 'agent').at(-1);
    for (const outcome of outcomes) {
      if (outcome.result.kind !== 'paid') continue;
      if (outcome.by === 'agent' && outcome !== lastByAgent) continue;
      if (outcome.result.paidAt === undefined) noticed.push(outcome.recordedAt);
      else shown.push(outcome.result.paidAt);
    }
  }
  return shown.length > 0 ? shown : noticed;
}

function cases(attempts: readonly Attempt[], now: number, within: number): Case[] {
  return attempts.map((attempt) => {
    const sameOrder = attempts.filter(({ orderKey }) => orderKey === attempt.orderKey);
    const times = paymentTimes(sameOrder);
    const paidAt = times.length > 0 ? Math.min(...times) : undefined;
    const before = sameOrder.filter(({ at }) => paidAt !== undefined && at <= paidAt);
    const lastAt = Math.max(...before.map(({ at }) => at));
    const last = before.findLast(({ at }) => at === lastAt);
    const current =
      attempt.outcomes.findLast(({ by }) => by === 'agent') ?? attempt.outcomes.at(-1);
    return {
      attempt,
      isPaid: last === attempt && paidAt !== undefined && paidAt - attempt.at <= within,
      isWaiting:
        paidAt === undefined && current?.result.kind !== 'closed' && now - attempt.at <= within,
    };
  });
}

const share = (some: readonly Case[]): Share => ({
  of: some.length,
  paid: some.filter(({ isPaid }) => isPaid).length,
  waiting: some.filter(({ isWaiting }) => isWaiting).length,
});

const by = (some: readonly Case[], key: (one: Attempt) => string | number | undefined) =>
  Object.fromEntries(
    [...Map.groupBy(some, ({ attempt }) => String(key(attempt) ?? 'unknown'))].map(
      ([name, group]) => [name, share(group)],
    ),
  );

const band = (value: number | undefined, bounds: readonly number[]) =>
  value === undefined || value < 0 ? -1 : bounds.filter((bound) => bound <= value).length;

export function slowFigures(attempts: readonly Attempt[], query: FiguresQuery) {
  const { period, zone, settings, creditedWithinMs, now } = query;
  const local = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const inside = cases(attempts, now, creditedWithinMs).filter(
    ({ attempt }) => attempt.at >= period.from && attempt.at < period.to,
  );
  const orders = [...Map.groupBy(inside, ({ attempt }) => attempt.orderKey).values()].map(
    (group): Case => {
      const lastAt = Math.max(...group.map(({ attempt }) => attempt.at));
      const last = group.findLast(({ attempt }) => attempt.at === lastAt) as Case;
      return { ...last, isPaid: group.some(({ isPaid }) => isPaid) };
    },
  );
  const paid = orders.filter(({ isPaid }) => isPaid).map(({ attempt }) => attempt.amountFen);
  const reasonOf = ({ outcomes }: Attempt) =>
    outcomes
      .map(({ result }) => ('reason' in result ? result.reason : undefined))
      .findLast((reason) => reason !== undefined);
  return {
    orders: share(orders),
    paidFen: paid.reduce((sum: number, fen) => sum + (fen ?? 0), 0),
    paidWithoutAmount: paid.filter((fen) => fen === undefined).length,
    reminders: share(inside),
    unrecorded: inside.filter(({ attempt }) => attempt.outcomes.length === 0).length,
    slot: by(orders, ({ placedAt }) =>
      placedAt === undefined ? undefined : slotOf(placedAt, zone, settings),
    ),
    amount: by(orders, ({ amountFen }) => band(amountFen, AMOUNT_BOUNDS)),
    channel: by(inside, ({ channel }) => channel),
    reason: by(
      inside.filter(({ attempt }) => reasonOf(attempt)),
      reasonOf,
    ),
    phrase: by(inside, ({ phraseId }) => phraseId),
    agent: by(inside, ({ agent }) => agent),
    delay: by(inside, ({ at, placedAt }) =>
      band(placedAt === undefined ? undefined : at - placedAt, DELAY_BOUNDS),
    ),
    heat: by(inside, ({ at }) => (local(at).dayOfWeek - 1) * 24 + local(at).hour),
    day: by(inside, ({ at }) => local(at).toPlainDate().toString()),
  };
}

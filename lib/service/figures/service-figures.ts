import type { EpochMs, Span, Zone } from '../../chat/units';
import { Numbering } from '../../reminders/figures/rank';
import { trendDays } from '../../reminders/figures/trend';
import { wallClock } from '../../reminders/figures/wall-clock';
import type { DayBlock, ServiceColumns } from './columns';
import { countOpen } from './count-open';
import type { Lengths, ServiceFigures, ServiceShare } from './figures';
import { lengthsByPlace } from './lengths';
import { type Counts, countMessages } from './messages';
import { responsesOf } from './responses';

export interface ServiceQuery {
  period: Span;
  /** The shop's. */
  zone: Zone;
  now: EpochMs;
}

/**
 * The figures of a period.
 *
 * @param blocks - of all days seen since the period began, each once: an answer may come after it.
 * @param noDay - messages of conversations whose day is not known.
 */
export function serviceFigures(
  blocks: readonly DayBlock[],
  noDay: ServiceColumns | undefined,
  { period, zone, now }: ServiceQuery,
): Omit<ServiceFigures, 'unreadable'> {
  const clock = wallClock(zone);
  const [from, to] = [clock.day(period.from), clock.day(period.to - 1)];
  const trend = trendDays(period, now, clock);
  const names = new Numbering();
  const places = {
    isInside: (day: number) => day >= from && day <= to,
    placeOfDay: trend.placeOf,
    placeOfAgent: (name: string) => names.of(name),
  };
  const { whole, days, agents, hours, unsure, untimed } = countMessages(blocks, places);
  for (const day of countOpen(blocks).filter(places.isInside)) {
    whole.at(0).open += 1;
    days.at(trend.placeOf(day)).open += 1;
  }
  const responses = responsesOf(blocks, places);
  const { ms, isFirst, overnight, toMinute } = responses;
  /** One share for each place of a breakdown. */
  const sharesBy = (place: Uint32Array, counts: { at(place: number): Counts }, size: number) => {
    const first = lengthsByPlace({ ms, place }, size, isFirst);
    const all = lengthsByPlace({ ms, place }, size);
    return Array.from(
      { length: size },
      (_, at): ServiceShare => ({
        ...counts.at(at),
        first: first[at] as Lengths,
        all: all[at] as Lengths,
      }),
    );
  };
  const shareOf = (shares: readonly ServiceShare[], place: number) => shares[place] as ServiceShare;
  const total = sharesBy(new Uint32Array(ms.length), whole, 1);
  const byDay = sharesBy(responses.day, days, trend.keys.length);
  const byAgent = sharesBy(responses.agent, agents, names.texts.length + 1);
  const byHour = sharesBy(responses.hour, hours, 24);
  return {
    period,
    whole: { ...shareOf(total, 0), overnight, toMinute, unsure, untimed },
    trend: {
      step: trend.step,
      points: trend.keys.map((key, place) => ({ key, ...shareOf(byDay, place) })),
    },
    agent: names.texts
      .map((key, index) => ({ key, ...shareOf(byAgent, index + 1) }))
      .filter(({ agent, all }) => agent > 0 || all.count > 0)
      .sort((a, b) => b.agent - a.agent || (a.key < b.key ? -1 : 1)),
    nobody: shareOf(byAgent, 0),
    hour: byHour.map((share, key) => ({ key, ...share })),
    noDay: countNoDay(blocks, noDay),
  };
}

/** Of each conversation what was seen without a day at once, less what is known to be of one. */
function countNoDay(blocks: readonly DayBlock[], noDay: ServiceColumns | undefined): number {
  if (!noDay) return 0;
  const left = new Map<number, number>();
  for (const [cell, who] of noDay.who.entries()) left.set(who, noDay.untimed[cell] as number);
  for (const { columns } of blocks) {
    for (const [cell, who] of columns.who.entries()) {
      const seen = left.get(who);
      if (seen !== undefined) left.set(who, seen - (columns.untimed[cell] as number));
    }
  }
  return [...left.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
}

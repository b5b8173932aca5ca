import type { EpochMs, Span, Zone } from '../../chat/units';
import { Numbering } from '../../reminders/figures/rank';
import { type TrendDays, trendDays } from '../../reminders/figures/trend';
import { wallClock } from '../../reminders/figures/wall-clock';
import { type DayBlock, dayNumber, type ServiceColumns } from './columns';
import { countOpen } from './count-open';
import type { ServiceFigures } from './figures';
import { firstResponses } from './first-responses';
import { Shares } from './shares';

export interface ServiceQuery {
  period: Span;
  /** The shop's. */
  zone: Zone;
  now: EpochMs;
}

/**
 * All that is counted, and how a day finds its place.
 *
 * @param isInside - of the period; days are counted from 1970.
 */
const startCounting = (days: TrendDays, isInside: (day: number) => boolean) => ({
  days,
  isInside,
  whole: new Shares(),
  points: new Shares(),
  agents: new Shares(),
  hours: new Shares(),
  names: new Numbering(),
  sums: { overnight: 0, toMinute: 0, unsure: 0, untimed: 0 },
});

type Counting = ReturnType<typeof startCounting>;

/**
 * The figures of a period.
 *
 * @param blocks - of all days ever seen, each once: an answer may come after the period.
 * @param noDay - messages of conversations whose day is not known.
 */
export function serviceFigures(
  blocks: readonly DayBlock[],
  noDay: ServiceColumns | undefined,
  { period, zone, now }: ServiceQuery,
): Omit<ServiceFigures, 'unreadable'> {
  const clock = wallClock(zone);
  const [from, to] = [clock.day(period.from), clock.day(period.to - 1)];
  const days = trendDays(period, now, clock);
  const counting = startCounting(days, (day) => day >= from && day <= to);
  for (const block of blocks) {
    const day = dayNumber(block.day);
    if (counting.isInside(day)) countMessages(counting, block.columns, days.placeOf(day));
  }
  countResponses(counting, blocks);
  const { whole, points, agents, hours, names, sums } = counting;
  for (const day of countOpen(blocks).filter(counting.isInside)) {
    whole.addOpen(0);
    points.addOpen(days.placeOf(day));
  }
  return {
    period,
    whole: { ...whole.share(0), ...sums },
    trend: {
      step: days.step,
      points: days.keys.map((key, place) => ({ key, ...points.share(place) })),
    },
    agent: names.texts
      .map((key, index) => ({ key, ...agents.share(index + 1) }))
      .filter(({ agent, all }) => agent > 0 || all.count > 0)
      .sort((a, b) => b.agent - a.agent || (a.key < b.key ? -1 : 1)),
    nobody: agents.share(0),
    hour: Array.from({ length: 24 }, (_, key) => ({ key, ...hours.share(key) })),
    noDay: countNoDay(blocks, noDay),
  };
}

function countMessages(
  { whole, points, agents, hours, sums, names }: Counting,
  columns: ServiceColumns,
  point: number,
): void {
  for (let cell = 0; cell < columns.who.length; cell += 1) {
    const [buyer, agent] = [columns.buyer[cell] as number, columns.agent[cell] as number];
    whole.addMessages(0, buyer, agent);
    points.addMessages(point, buyer, agent);
    sums.unsure += columns.unsure[cell] as number;
    sums.untimed += columns.untimed[cell] as number;
  }
  const places = columns.agents.map((name) => names.of(name));
  for (let share = 0; share < columns.shareOf.length; share += 1) {
    const asked = columns.buyer[columns.shareOf[share] as number] as number;
    const place = places[(columns.shareAgent[share] as number) - 1] ?? 0;
    agents.addMessages(place, asked, columns.shareCount[share] as number);
  }
  for (let hour = 0; hour < 24; hour += 1) {
    const asked = columns.buyerByHour[hour] as number;
    hours.addMessages(hour, asked, columns.agentByHour[hour] as number, 0);
  }
}

/** Of all blocks: what was asked in the period may have been answered later. */
function countResponses(
  { whole, points, agents, hours, sums, names, days, isInside }: Counting,
  blocks: readonly DayBlock[],
): void {
  const firsts = firstResponses(blocks, isInside);
  for (const { day, columns } of blocks) {
    const answeredOn = dayNumber(day);
    const places = columns.agents.map((name) => names.of(name));
    const isFirst = firsts.get(columns);
    for (let response = 0; response < columns.responseOf.length; response += 1) {
      const startDay = columns.startDay[response] as number;
      if (!isInside(startDay)) continue;
      const ms = columns.responseMs[response] as number;
      const first = isFirst?.[response] === 1;
      whole.addResponse(0, ms, first);
      points.addResponse(days.placeOf(startDay), ms, first);
      agents.addResponse(places[(columns.responder[response] as number) - 1] ?? 0, ms, first);
      hours.addResponse(columns.startHour[response] as number, ms, first);
      if (answeredOn > startDay) sums.overnight += 1;
      sums.toMinute += columns.isToMinute[response] as number;
    }
  }
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

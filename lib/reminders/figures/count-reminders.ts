import { bandPlace, bandPlaces, DELAY_BOUNDS } from './bands';
import { CHANNEL_CODES, type ColumnBlock, REASON_CODES } from './columns';
import { isOpen } from './credit';
import type { CountingQuery } from './figures-query';
import { Numbering } from './rank';
import { Tally } from './tally';
import { trendDays } from './trend';
import { weekdayOf } from './wall-clock';

/** Counts the reminders of the period by all that belongs to a reminder. */
export function countReminders(blocks: readonly ColumnBlock[], query: CountingQuery) {
  const { period, now, clock, credits } = query;
  const days = trendDays(period, now, clock);
  const all = new Tally(1);
  const trend = new Tally(days.keys.length);
  const heat = new Tally(7 * 24);
  const channel = new Tally(CHANNEL_CODES.length + 1);
  const reason = new Tally(REASON_CODES.length + 1);
  const delay = new Tally(bandPlaces(DELAY_BOUNDS));
  const phrase = new Tally(64);
  const agent = new Tally(64);
  const phrases = new Numbering();
  const agents = new Numbering();
  let unrecorded = 0;
  let unreadable = 0;

  for (const { columns, firstOrdinal } of blocks) {
    const phrasePlaces = columns.phrases.map((text) => phrases.of(text));
    const agentPlaces = columns.agents.map((text) => agents.of(text));
    for (let cell = 0; cell < columns.size; cell += 1) {
      const at = columns.at[cell] as number;
      if (Number.isNaN(at)) unreadable += 1;
      if (!(at >= period.from && at < period.to)) continue;
      const order = columns.order[cell] as number;
      const isPaid = credits.reminder[order] === firstOrdinal + cell;
      const isWaiting = isOpen(columns, cell, credits, now);
      const day = clock.day(at);
      const count = (tally: Tally, place: number) => tally.add(place, isPaid, isWaiting);

      count(all, 0);
      count(trend, days.placeOf(day));
      count(heat, weekdayOf(day) * 24 + clock.hour(at));
      count(channel, columns.channel[cell] as number);
      count(reason, columns.reason[cell] as number);
      count(delay, bandPlace(at - (columns.placedAt[cell] as number), DELAY_BOUNDS));
      count(phrase, phrasePlaces[(columns.phrase[cell] as number) - 1] ?? 0);
      count(agent, agentPlaces[(columns.agent[cell] as number) - 1] ?? 0);
      if (columns.outcome[cell] === 0) unrecorded += 1;
    }
  }
  return {
    all: all.share(0),
    unrecorded,
    unreadable,
    trend: { step: days.step, points: trend.lines(days.keys) },
    heat,
    channel,
    reason,
    delay,
    phrase,
    phrases,
    agent,
    agents,
  };
}

import { DAY_MS, type EpochMs, MINUTE_MS, type Zone } from '../../chat/units';
import { type WallClock, wallClock } from '../../reminders/figures/wall-clock';
import type { ServiceDay } from '../service-day';

/**
 * One day of all conversations side by side, a cell each in every column: what the figures need and nothing else, so
 * that a year of them is read and counted in a moment.
 */
export interface ServiceColumns {
  /** By conversation. */
  who: Float64Array;
  /** Messages, with those whose time is not shown but whose day is known. */
  buyer: Uint32Array;
  agent: Uint32Array;
  /** Messages of an unknown side. */
  unsure: Uint32Array;
  /** Of both sides, without a time. */
  untimed: Uint32Array;
  /** Last message of the buyer; `NaN`: none with a time. */
  lastBuyerAt: Float64Array;
  /** Last message that is or may be an answer. */
  lastAgentAt: Float64Array;

  /** By response: whose it is, as a cell of `who`. */
  responseOf: Uint32Array;
  /** When the buyer's run began, and by the local clock: days are counted from 1970. */
  startAt: Float64Array;
  startDay: Int32Array;
  startHour: Uint8Array;
  responseMs: Float64Array;
  /** 1 where both ends fall on a full minute. */
  isToMinute: Uint8Array;
  /** Into `agents`, from 1; 0 is not known. */
  responder: Uint16Array;

  /** By conversation and who wrote in it. */
  shareOf: Uint32Array;
  shareAgent: Uint16Array;
  shareCount: Uint32Array;
  agents: string[];

  /** 24 each: messages with a time, by hour of the day. */
  buyerByHour: Uint32Array;
  agentByHour: Uint32Array;
}

/** All conversations of one day. */
export interface DayBlock {
  /** `2026-11-22` */
  day: string;
  columns: ServiceColumns;
}

/** A conversation's day as it is laid out. */
export interface CountedDay extends ServiceDay {
  who: number;
  /** In which its day was told apart. */
  zone: Zone;
}

/** Lays out the conversations of one day. */
export function columnsOf(days: readonly CountedDay[]): ServiceColumns {
  const agents: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (agent: string | undefined): number => {
    if (agent === undefined) return 0;
    const place = places.get(agent) ?? agents.push(agent);
    places.set(agent, place);
    return place;
  };
  const clockOf = clocksByZone();
  const responses = days.flatMap((day, cell) => responsesOf(day, cell, placeOf, clockOf(day.zone)));
  const shares = days.flatMap((day, cell) => sharesOf(day, cell, placeOf));
  const column = (read: (day: CountedDay) => number) => Uint32Array.from(days, read);
  return {
    who: Float64Array.from(days, ({ who }) => who),
    buyer: column(({ buyer, untimedBuyer }) => buyer.length + untimedBuyer),
    agent: column(({ agent, untimedAgent }) => messagesOf(agent) + untimedAgent),
    unsure: column(({ unsure }) => unsure.length),
    untimed: column(({ untimedBuyer, untimedAgent }) => untimedBuyer + untimedAgent),
    lastBuyerAt: Float64Array.from(days, ({ buyer }) => buyer.at(-1) ?? Number.NaN),
    lastAgentAt: Float64Array.from(days, lastAnswerAt),
    responseOf: Uint32Array.from(responses, ({ cell }) => cell),
    startAt: Float64Array.from(responses, ({ start }) => start),
    startDay: Int32Array.from(responses, ({ day }) => day),
    startHour: Uint8Array.from(responses, ({ hour }) => hour),
    responseMs: Float64Array.from(responses, ({ ms }) => ms),
    isToMinute: Uint8Array.from(responses, ({ isToMinute }) => Number(isToMinute)),
    responder: Uint16Array.from(responses, ({ agent }) => agent),
    shareOf: Uint32Array.from(shares, ({ cell }) => cell),
    shareAgent: Uint16Array.from(shares, ({ agent }) => agent),
    shareCount: Uint32Array.from(shares, ({ count }) => count),
    agents,
    ...byHour(days, clockOf),
  };
}

const messagesOf = (turns: ServiceDay['agent']): number =>
  turns.reduce((sum, { count }) => sum + count, 0);

function lastAnswerAt({ agent, unsure }: ServiceDay): EpochMs {
  const last = Math.max(agent.at(-1)?.at ?? -1, unsure.at(-1) ?? -1);
  return last < 0 ? Number.NaN : last;
}

type PlaceOf = (agent: string | undefined) => number;

function responsesOf({ agent }: CountedDay, cell: number, placeOf: PlaceOf, clock: WallClock) {
  return agent.flatMap(({ at, starts, agent: name }) =>
    starts.map((start) => ({
      cell,
      start,
      day: clock.day(start),
      hour: clock.hour(start),
      ms: at - start,
      isToMinute: at % MINUTE_MS === 0 && start % MINUTE_MS === 0,
      agent: placeOf(name),
    })),
  );
}

/** Messages without a time are nobody's. */
function sharesOf({ agent, untimedAgent }: CountedDay, cell: number, placeOf: PlaceOf) {
  const counts = new Map<number, number>();
  const add = (place: number, count: number) => counts.set(place, (counts.get(place) ?? 0) + count);
  for (const { agent: name, count } of agent) add(placeOf(name), count);
  if (untimedAgent > 0) add(0, untimedAgent);
  return [...counts].map(([place, count]) => ({ cell, agent: place, count }));
}

function byHour(days: readonly CountedDay[], clockOf: (zone: Zone) => WallClock) {
  const buyerByHour = new Uint32Array(24);
  const agentByHour = new Uint32Array(24);
  const add = (hours: Uint32Array, hour: number, count: number) => {
    hours[hour] = (hours[hour] ?? 0) + count;
  };
  for (const { zone, buyer, agent } of days) {
    const clock = clockOf(zone);
    for (const at of buyer) add(buyerByHour, clock.hour(at), 1);
    for (const { at, count } of agent) add(agentByHour, clock.hour(at), count);
  }
  return { buyerByHour, agentByHour };
}

/** Each clock remembers the days it was asked about. */
function clocksByZone(): (zone: Zone) => WallClock {
  const clocks = new Map<Zone, WallClock>();
  return (zone) => {
    const clock = clocks.get(zone) ?? wallClock(zone);
    clocks.set(zone, clock);
    return clock;
  };
}

/** `2026-11-22` counted from 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

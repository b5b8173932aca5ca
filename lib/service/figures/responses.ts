import { type DayBlock, dayNumber } from './columns';
import { firstResponses } from './first-responses';

/** The responses of a period side by side, with the place of each in every breakdown. */
export interface Responses {
  ms: Float64Array;
  /** 1: of its conversation and day the first. */
  isFirst: Uint8Array;
  day: Uint32Array;
  /** From 1; 0 is not known. */
  agent: Uint32Array;
  hour: Uint32Array;
  /** Answered on a later day. */
  overnight: number;
  /** Both ends fall on a full minute. */
  toMinute: number;
}

interface Places {
  isInside: (day: number) => boolean;
  /** @param day - counted from 1970. */
  placeOfDay: (day: number) => number;
  placeOfAgent: (name: string) => number;
}

/** Looks at all blocks: what was asked in the period may have been answered later. */
export function responsesOf(
  blocks: readonly DayBlock[],
  { isInside, placeOfDay, placeOfAgent }: Places,
): Responses {
  const firsts = firstResponses(blocks, isInside);
  // Those of all blocks; cut to what is inside at the end.
  const most = blocks.reduce((sum, { columns }) => sum + columns.responseOf.length, 0);
  const ms = new Float64Array(most);
  const isFirst = new Uint8Array(most);
  const [day, agent, hour] = [0, 1, 2].map(() => new Uint32Array(most)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let size = 0;
  let overnight = 0;
  let toMinute = 0;
  for (const block of blocks) {
    const { columns } = block;
    const answeredOn = dayNumber(block.day);
    const agents = columns.agents.map(placeOfAgent);
    const marks = firsts.get(columns);
    for (let response = 0; response < columns.responseOf.length; response += 1) {
      const startDay = columns.startDay[response] as number;
      if (!isInside(startDay)) continue;
      ms[size] = columns.responseMs[response] as number;
      isFirst[size] = marks?.[response] ?? 0;
      day[size] = placeOfDay(startDay);
      agent[size] = agents[(columns.responder[response] as number) - 1] ?? 0;
      hour[size] = columns.startHour[response] as number;
      if (answeredOn > startDay) overnight += 1;
      toMinute += columns.isToMinute[response] as number;
      size += 1;
    }
  }
  return {
    ms: ms.subarray(0, size),
    isFirst: isFirst.subarray(0, size),
    day: day.subarray(0, size),
    agent: agent.subarray(0, size),
    hour: hour.subarray(0, size),
    overnight,
    toMinute,
  };
}

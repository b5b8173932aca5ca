import type { DayBlock, ServiceColumns } from './columns';

interface First {
  columns: ServiceColumns;
  response: number;
  startAt: number;
}

/**
 * Which responses are the first of their conversation and day: a column of marks for each block that has one. The run
 * that began first counts, on whatever day it was answered.
 */
export function firstResponses(
  blocks: readonly DayBlock[],
  isInside: (day: number) => boolean,
): Map<ServiceColumns, Uint8Array> {
  const byDay = new Map<number, Map<number, First>>();
  for (const { columns } of blocks) {
    for (let response = 0; response < columns.responseOf.length; response += 1) {
      const startDay = columns.startDay[response] as number;
      if (!isInside(startDay)) continue;
      const who = columns.who[columns.responseOf[response] as number] as number;
      const startAt = columns.startAt[response] as number;
      let firsts = byDay.get(startDay);
      if (!firsts) {
        firsts = new Map();
        byDay.set(startDay, firsts);
      }
      const known = firsts.get(who);
      if (!known) firsts.set(who, { columns, response, startAt });
      else if (startAt < known.startAt) Object.assign(known, { columns, response, startAt });
    }
  }
  const marks = new Map<ServiceColumns, Uint8Array>();
  for (const firsts of byDay.values()) {
    for (const { columns, response } of firsts.values()) {
      const column = marks.get(columns) ?? new Uint8Array(columns.responseOf.length);
      marks.set(columns, column);
      column[response] = 1;
    }
  }
  return marks;
}

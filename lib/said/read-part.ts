import { DAY_PARTS, type DayPart } from './day-parts';
import { endOf } from './end-of';

const PARTS = DAY_PARTS.map((part) => ({
  part,
  long: new RegExp(part.words, 'uy'),
  short: part.short === undefined ? undefined : new RegExp(`(?:${part.short})(?!点儿|些)`, 'uy'),
}));

/** The part of the day named at `from`; the short forms only behind a day. */
export function readPart(
  text: string,
  from: number,
  isBehindDay: boolean,
): { part: DayPart; end: number } | undefined {
  for (const { part, long, short } of PARTS) {
    const end =
      endOf(long, text, from) ?? (isBehindDay && short ? endOf(short, text, from) : undefined);
    if (end !== undefined) return { part, end };
  }
  return undefined;
}

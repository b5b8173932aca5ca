import { HOUR_MS, MINUTE_MS } from '../../chat/units';
import { type FigureProblem, figureProblem } from '../../rules/check-figure';
import type { Rule } from '../../rules/rule';

/** The unit people type a figure in. */
export type TypedUnit =
  | 'day'
  | 'hour'
  | 'minute'
  | 'clock'
  | 'yuan'
  | 'times'
  | 'percent'
  | 'count'
  | 'character';

/** A length of time that the table gives in hours is typed in hours. */
export function typedUnit({ unit, value }: Rule<number>): TypedUnit {
  switch (unit) {
    case 'ms':
      return value > 0 && value % HOUR_MS === 0 ? 'hour' : 'minute';
    case 'minuteOfDay':
      return 'clock';
    case 'fen':
      return 'yuan';
    case 'day':
    case 'times':
    case 'percent':
    case 'character':
      return unit;
    default:
      return 'count';
  }
}

const SCALES: Partial<Record<TypedUnit, number>> = { hour: HOUR_MS, minute: MINUTE_MS, yuan: 100 };
const scaleOf = (rule: Rule<number>): number => SCALES[typedUnit(rule)] ?? 1;

/** `value` as it would be typed. */
export function typedText(rule: Rule<number>, value: number): string {
  if (rule.unit === 'minuteOfDay') return clockText(value);
  return String(Number((value / scaleOf(rule)).toFixed(6)));
}

/** `09:30`; the end of a day is `24:00`. */
export function clockText(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

export type TypedFigure = { ok: true; value: number } | { ok: false; problem: FigureProblem };

/** What was typed, in the unit of the rule; digits of full width are taken, too. */
export function readTyped(rule: Rule<number>, typed: string): TypedFigure {
  const text = typed.normalize('NFKC').trim();
  const value = rule.unit === 'minuteOfDay' ? readClock(text) : readNumber(rule, text);
  const problem = figureProblem(rule, value) ?? wholeMinutes(rule, value);
  return problem || value === undefined
    ? { ok: false, problem: problem ?? { code: 'notNumber' } }
    : { ok: true, value };
}

function readClock(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return minute < 60 ? hour * 60 + minute : undefined;
}

function readNumber(rule: Rule<number>, text: string): number | undefined {
  if (!/^-?\d+(\.\d+)?$/u.test(text)) return undefined;
  const scaled = Number(text) * scaleOf(rule);
  const whole = Math.round(scaled);
  // 0.29 yuan are 28.999999999999996 fen.
  return Math.abs(scaled - whole) < 1e-6 ? whole : scaled;
}

/** Nobody waits for part of a minute; it would be shown as another length than it is. */
function wholeMinutes({ unit }: Rule, value: number | undefined): FigureProblem | undefined {
  return unit === 'ms' && value !== undefined && value % MINUTE_MS !== 0
    ? { code: 'notWhole' }
    : undefined;
}

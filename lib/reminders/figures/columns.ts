import {
  type Attempt,
  type Channel,
  currentOutcome,
  NOT_PAID_REASONS,
  type Outcome,
} from '../attempt';
import { paymentOf } from './payment';

/**
 * Attempts side by side, one cell each in every column: what the figures need and nothing else, so that hundreds of
 * thousands are read and counted in a moment. `NaN` and 0 stand for not known; other codes are places in the lists
 * below, counted from 1.
 */
export interface AttemptColumns {
  /** Cells in use; the columns may be longer. */
  size: number;
  /** Epoch ms. `NaN`: an attempt that cannot be read. */
  at: Float64Array;
  placedAt: Float64Array;
  amountFen: Float64Array;
  /** When the order was paid, as far as this attempt's own outcomes tell. */
  paidAt: Float64Array;
  /** 1 where the page showed that time, 0 where it is when the payment was noticed. */
  isShownTime: Uint8Array;
  /** Place among all attempts of the first one on the same order: who this order is. */
  order: Uint32Array;
  channel: Uint8Array;
  outcome: Uint8Array;
  reason: Uint8Array;
  /** Into `phrases`. */
  phrase: Uint16Array;
  /** Into `agents`. */
  agent: Uint16Array;
  phrases: string[];
  agents: string[];
}

/** Stored as places in these lists: only ever add at the end. */
export const CHANNEL_CODES: readonly Channel[] = ['chat', 'sms', 'phone'];
export const OUTCOME_CODES: readonly Outcome['result']['kind'][] = [
  'paid',
  'notPaid',
  'promised',
  'closed',
];
export const REASON_CODES = NOT_PAID_REASONS;

const codeOf = <T>(list: readonly T[], value: T | undefined): number =>
  value === undefined ? 0 : list.indexOf(value) + 1;

export function emptyColumns(capacity: number): AttemptColumns {
  return {
    size: 0,
    at: new Float64Array(capacity).fill(Number.NaN),
    placedAt: new Float64Array(capacity).fill(Number.NaN),
    amountFen: new Float64Array(capacity).fill(Number.NaN),
    paidAt: new Float64Array(capacity).fill(Number.NaN),
    isShownTime: new Uint8Array(capacity),
    order: new Uint32Array(capacity),
    channel: new Uint8Array(capacity),
    outcome: new Uint8Array(capacity),
    reason: new Uint8Array(capacity),
    phrase: new Uint16Array(capacity),
    agent: new Uint16Array(capacity),
    phrases: [],
    agents: [],
  };
}

/** What a cell needs to know of an attempt. */
export type CountedAttempt = Pick<
  Attempt,
  'at' | 'placedAt' | 'amountFen' | 'channel' | 'phraseId' | 'agent' | 'outcomes'
>;

/**
 * Writes all that is known of an attempt over what stood in its cells.
 *
 * @param cell - below the capacity; cells in between that nobody has written count as unreadable.
 * @param order - see `AttemptColumns.order`.
 */
export function writeCells(
  columns: AttemptColumns,
  cell: number,
  attempt: CountedAttempt,
  order: number,
): void {
  const payment = paymentOf(attempt.outcomes);
  columns.size = Math.max(columns.size, cell + 1);
  columns.at[cell] = attempt.at;
  columns.placedAt[cell] = attempt.placedAt ?? Number.NaN;
  columns.amountFen[cell] = attempt.amountFen ?? Number.NaN;
  columns.paidAt[cell] = payment?.at ?? Number.NaN;
  columns.isShownTime[cell] = payment?.isShown ? 1 : 0;
  columns.order[cell] = order;
  columns.channel[cell] = codeOf(CHANNEL_CODES, attempt.channel);
  columns.outcome[cell] = codeOf(OUTCOME_CODES, currentOutcome(attempt)?.result.kind);
  columns.reason[cell] = codeOf(REASON_CODES, statedReason(attempt.outcomes));
  columns.phrase[cell] = placeIn(columns.phrases, attempt.phraseId);
  columns.agent[cell] = placeIn(columns.agents, attempt.agent);
}

/** What the buyer last gave as the reason; it stays said when the payment comes after all. */
function statedReason(outcomes: readonly Pick<Outcome, 'result'>[]) {
  for (const { result } of outcomes.toReversed()) {
    if ('reason' in result && result.reason) return result.reason;
  }
  return undefined;
}

function placeIn(list: string[], text: string | undefined): number {
  if (!text) return 0;
  const known = list.indexOf(text);
  return known >= 0 ? known + 1 : list.push(text);
}

const KINDS: Record<keyof Omit<AttemptColumns, 'size' | 'phrases' | 'agents'>, string> = {
  at: 'Float64Array',
  placedAt: 'Float64Array',
  amountFen: 'Float64Array',
  paidAt: 'Float64Array',
  isShownTime: 'Uint8Array',
  order: 'Uint32Array',
  channel: 'Uint8Array',
  outcome: 'Uint8Array',
  reason: 'Uint8Array',
  phrase: 'Uint16Array',
  agent: 'Uint16Array',
};

/**
 * True if stored columns are whole: every one there, of its kind and of this length, and no code out of its list.
 *
 * @param firstOrdinal - place of the first cell among all attempts; no order can begin after the cell itself.
 */
export function areColumns(
  value: unknown,
  capacity: number,
  firstOrdinal: number,
): value is AttemptColumns {
  if (typeof value !== 'object' || value === null) return false;
  const columns = value as AttemptColumns;
  const isWhole = Object.entries(KINDS).every(([name, kind]) => {
    const column = columns[name as keyof typeof KINDS];
    // By name: the arrays may come from another realm.
    return (
      Object.prototype.toString.call(column) === `[object ${kind}]` && column.length === capacity
    );
  });
  if (!isWhole || !Number.isInteger(columns.size)) return false;
  if (columns.size < 1 || columns.size > capacity) return false;
  if (!isTexts(columns.phrases) || !isTexts(columns.agents)) return false;
  const isBelow = (column: Uint8Array | Uint16Array, codes: number) =>
    column.every((code) => code <= codes);
  return (
    isBelow(columns.channel, CHANNEL_CODES.length) &&
    isBelow(columns.outcome, OUTCOME_CODES.length) &&
    isBelow(columns.reason, REASON_CODES.length) &&
    isBelow(columns.phrase, columns.phrases.length) &&
    isBelow(columns.agent, columns.agents.length) &&
    columns.order.every((order, cell) => order <= firstOrdinal + cell)
  );
}

const isTexts = (list: unknown): boolean =>
  Array.isArray(list) && list.every((text) => typeof text === 'string');

/** A block of columns and where it stands among all attempts. */
export interface ColumnBlock {
  firstOrdinal: number;
  columns: AttemptColumns;
}

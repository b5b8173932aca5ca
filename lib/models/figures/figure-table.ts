import type { Share } from '../../reminders/figures/figures';
import { SMALL_SAMPLE, wilson } from '../../reminders/figures/wilson';
import type { Translate } from '../text';

/** One line of a breakdown: everything that is drawn, listed or exported of it. */
export interface FigureRow extends Share {
  label: string;
  /** 0 to 1; `undefined` without any case. */
  rate?: number;
  /** 95 %, 0 to 1. */
  interval?: readonly [low: number, high: number];
  isSmall: boolean;
}

export type FigureId =
  | 'days'
  | 'weeks'
  | 'slot'
  | 'channel'
  | 'reason'
  | 'phrase'
  | 'agent'
  | 'amount'
  | 'delay'
  | 'heat';

/** A breakdown in words: a question, and the rows that answer it. */
export interface FigureTable {
  id: FigureId;
  title: string;
  /** What the rows are told apart by. */
  head: string;
  /** What is counted. */
  unit: 'orders' | 'reminders';
  /** Within how long after a reminder a payment counts, in words. */
  within: string;
  rows: FigureRow[];
}

export function figureRow(label: string, { of, paid, waiting }: Share): FigureRow {
  const interval = wilson(paid, of);
  const counts = { label, of, paid, waiting, isSmall: of < SMALL_SAMPLE };
  return interval ? { ...counts, rate: paid / of, interval } : counts;
}

/** Whole percent; a rate that is not quite 0 or 1 is not written as such. */
export function percent(rate: number): string {
  const rounded = Math.round(rate * 100);
  if (rounded === 0 && rate > 0) return '<1%';
  if (rounded === 100 && rate < 1) return '>99%';
  return `${rounded}%`;
}

/** Rows named in a summary; more are in the table. */
const SUMMED_UP = 6;

/** A breakdown in one sentence, for who does not see its picture. */
export function summaryOf(t: Translate, { title, rows }: FigureTable): string {
  const some = rows.filter(({ of }) => of > 0);
  const shown = some.toSorted((a, b) => b.of - a.of).slice(0, SUMMED_UP);
  const parts = shown.map(({ label, of, paid, rate = 0, isSmall }) =>
    t(isSmall ? 'figuresSummarySmall' : 'figuresSummaryPart', label, paid, of, percent(rate)),
  );
  if (parts.length === 0) return t('figuresSummaryNone', title);
  const left = some.length - shown.length;
  return left > 0
    ? t('figuresSummaryMore', title, parts.join(t('figuresSummaryComma')), left)
    : t('figuresSummary', title, parts.join(t('figuresSummaryComma')));
}

import type { ServiceTargets } from '../../chat/settings';
import { MINUTE_MS } from '../../chat/units';
import { SMALL_SAMPLE } from '../../reminders/figures/wilson';
import type { Lengths, ServiceFigures, ServiceShare } from '../../service/figures/figures';
import type { TextKey, Translate } from '../text';
import type { Words } from '../words';

/** Responses of one row, and how they stand beside the shop's target. */
export interface LengthCell extends Lengths {
  isSmall: boolean;
  /** On average longer than the shop wants. */
  isOver: boolean;
}

/** One line: everything that is drawn, listed or exported of it. */
export interface ServiceRow extends Omit<ServiceShare, 'first' | 'all'> {
  label: string;
  first: LengthCell;
  all: LengthCell;
  /** The agents' messages over the buyers'; `undefined` without any of a buyer. */
  ratio?: number;
  /** Few messages of buyers. */
  isSmall: boolean;
  /** Less than the shop wants. */
  isUnder: boolean;
}

export type ServiceTableId = 'days' | 'weeks' | 'agent' | 'hour';

export interface ServiceTable {
  id: ServiceTableId;
  /** What the rows are told apart by. */
  head: string;
  rows: ServiceRow[];
}

export function serviceRow(
  label: string,
  { first, all, ...counts }: ServiceShare,
  { firstResponseMs, responseMs, answerRatioPercent }: ServiceTargets,
): ServiceRow {
  const { buyer, agent } = counts;
  const ratio = buyer > 0 ? agent / buyer : undefined;
  return {
    ...counts,
    label,
    first: cellOf(first, firstResponseMs),
    all: cellOf(all, responseMs),
    ...(ratio !== undefined && { ratio }),
    isSmall: buyer < SMALL_SAMPLE,
    isUnder:
      ratio !== undefined && answerRatioPercent !== undefined && ratio * 100 < answerRatioPercent,
  };
}

function cellOf(lengths: Lengths, mostMs: number | undefined): LengthCell {
  const { count, meanMs } = lengths;
  const isOver = meanMs !== undefined && mostMs !== undefined && meanMs > mostMs;
  return { ...lengths, isSmall: count < SMALL_SAMPLE, isOver };
}

/** Every breakdown in words. */
export function serviceTables(t: Translate, figures: ServiceFigures, targets: ServiceTargets) {
  const { trend, agent, nobody, hour } = figures;
  const row = (label: string, share: ServiceShare) => serviceRow(label, share, targets);
  const table = (id: ServiceTableId, rows: ServiceRow[]): ServiceTable => ({
    id,
    head: t(`serviceHead_${id}`),
    rows,
  });
  return {
    days: table(
      trend.step === 'day' ? 'days' : 'weeks',
      trend.points.map((point) => row(point.key, point)),
    ),
    agent: table('agent', [
      ...agent.map((line) => row(line.key, line)),
      ...(nobody.agent > 0 ? [row(t('serviceNobody'), nobody)] : []),
    ]),
    hour: table(
      'hour',
      hour.map((line) => row(t('serviceHour', line.key), line)),
    ),
  };
}

/** A row in which nothing happened says nothing. */
export const hasAny = ({ buyer, agent, all }: ServiceRow): boolean =>
  buyer > 0 || agent > 0 || all.count > 0;

/**
 * A length of time to the second.
 *
 * @param isToMinute - the pages show no seconds, so that below a minute nothing more is known.
 */
export function lengthWords(t: Translate, words: Words, ms: number, isToMinute: boolean): string {
  if (isToMinute && ms < MINUTE_MS) return t('durationUnderMinute');
  return words.countdown(Math.round(ms / 1_000) * 1_000);
}

/** Every response was read from pages that show no seconds. */
export const isToMinute = ({ whole }: ServiceFigures): boolean =>
  whole.all.count > 0 && whole.toMinute === whole.all.count;

/** Whole percent; may be more than a hundred. */
export const ratioText = (ratio: number): string => `${Math.round(ratio * 100)}%`;

/** Rows named in a summary; more are in the table. */
const SUMMED_UP = 6;

/** The lengths of a breakdown in one sentence, for who does not see its picture. */
export function lengthsSummary(
  t: Translate,
  title: string,
  rows: readonly ServiceRow[],
  write: (ms: number) => string,
): string {
  const some = rows.filter(({ all }) => all.count > 0);
  const parts = some.slice(-SUMMED_UP).map(({ label, first, all }) => {
    const length = ({ meanMs, count }: LengthCell) =>
      meanMs === undefined ? '–' : t('serviceLengthOf', write(meanMs), count);
    return t('serviceSummaryLengths', label, length(first), length(all));
  });
  return inOneSentence(t, title, parts, some.length);
}

/** The answer ratios of a breakdown in one sentence. */
export function ratiosSummary(t: Translate, title: string, rows: readonly ServiceRow[]): string {
  const some = rows.filter(({ ratio }) => ratio !== undefined);
  const parts = some
    .slice(-SUMMED_UP)
    .map(({ label, ratio = 0, agent, buyer }) =>
      t('figuresSummaryPart', label, agent, buyer, ratioText(ratio)),
    );
  return inOneSentence(t, title, parts, some.length);
}

function inOneSentence(t: Translate, title: string, parts: readonly string[], all: number): string {
  if (parts.length === 0) return t('figuresSummaryNone', title);
  const text = parts.join(t('figuresSummaryComma'));
  const left = all - parts.length;
  const key: TextKey = left > 0 ? 'figuresSummaryMore' : 'figuresSummary';
  return t(key, title, text, left);
}

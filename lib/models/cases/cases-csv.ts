import type { Case, CaseEntry } from '../../cases/case';
import { caseAbout, caseState, countingEntries } from '../../cases/case-state';
import type { EpochMs, Zone } from '../../chat/units';
import { toLocal } from '../../chat/zone';
import { keptDigits, neutralCell } from '../../tables/cell-text';
import { csvBytes } from '../../tables/csv-bytes';
import type { Translate } from '../text';
import { aboutText } from './case-words';

/** A line for each case, with all that was done about it in one cell; corrected entries are left out. */
export function casesCsv(
  t: Translate,
  cases: readonly Case[],
  zone: Zone,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = [
    t('casesColOpened'),
    t('casesColBuyer'),
    t('casesColOrder'),
    t('casesColReason'),
    t('casesColSubReason'),
    t('casesColState'),
    t('casesColNext'),
    t('casesColNextAt'),
    t('casesColAgent'),
    t('casesColEntries'),
  ];
  return csvBytes([head, ...cases.map((one) => lineOf(t, one, zone))], true);
}

function lineOf(t: Translate, one: Case, zone: Zone): string[] {
  const { isClosed, next, nextAt } = caseState(one);
  const { reason, subReason } = caseAbout(one);
  const cells = [
    one.buyer,
    t(`caseReason_${reason}`),
    t(`caseSub_${subReason}`),
    t(isClosed ? 'casesClosed' : 'casesOpen'),
    next ? t(`caseStep_${next}`) : '',
    nextAt === undefined ? '' : timeText(nextAt, zone),
    one.agent ?? '',
    countingEntries(one.entries)
      .map((entry) => entryText(t, entry, zone))
      .join('\n'),
  ].map(neutralCell);
  const [buyer = '', ...rest] = cells;
  // A long number would lose its last digits in a spreadsheet.
  const number = keptDigits(neutralCell(one.orderNumber));
  return [timeText(one.openedAt, zone), buyer, number, ...rest];
}

function entryText(t: Translate, { event, recordedAt, agent }: CaseEntry, zone: Zone): string {
  const who = [timeText(recordedAt, zone), agent].filter(Boolean).join(' ');
  if (event.kind === 'dispute') {
    return `${who} ${t('caseDisputeEntry', timeText(event.dispute.openedAt, zone))}`;
  }
  if (event.kind === 'about') return `${who} ${t('caseAboutEntry', aboutText(t, event.about))}`;
  const what = `${t(`caseStep_${event.step}`)} · ${t(`caseResult_${event.result}`)}`;
  return [`${who} ${what}`, event.note].filter(Boolean).join(' · ');
}

/** `2026-11-14 15:20` by the shop's clock. */
const timeText = (at: EpochMs, zone: Zone): string =>
  toLocal(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');

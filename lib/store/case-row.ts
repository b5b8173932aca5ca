import type { Case } from '../cases/case';
import { caseState, caseWords } from '../cases/case-state';
import type { CaseRow } from './rows';

/** The stored form of a case: with what lists go by, without its entries. */
export function caseRowOf(one: Case): CaseRow {
  const { entries: _, ...kept } = one;
  const { isClosed, next, nextAt, dispute } = caseState(one);
  const evidenceAt = dispute?.evidenceAt;
  return {
    ...kept,
    isClosed,
    words: caseWords(one),
    ...(next && { next }),
    ...(nextAt !== undefined && { dueAt: nextAt }),
    ...(dispute && !isClosed && { disputedAt: dispute.openedAt }),
    ...(evidenceAt !== undefined && !isClosed && { evidenceAt }),
  };
}

import type { DisputeReason } from '../rules/evidence';

/** What an after-sale case is about, and more closely (R9). */
export const CASE_REASONS = {
  goods: ['quality', 'notAsDescribed', 'wrongSize', 'missingOrWrong', 'counterfeit', 'usage'],
  service: ['attitude', 'slowReply', 'brokenPromise', 'price'],
  logistics: ['lateShipping', 'slow', 'notReceived', 'damaged', 'lost'],
  other: ['noReason', 'orderedByMistake', 'blackmail', 'unlisted'],
} as const;
export type CaseReason = keyof typeof CASE_REASONS;
export type CaseSubReason = (typeof CASE_REASONS)[CaseReason][number];

export const CASE_REASON_NAMES = Object.keys(CASE_REASONS) as CaseReason[];

export interface CaseAbout {
  reason: CaseReason;
  subReason: CaseSubReason;
}

/** True if the closer reason is one of the reason's. */
export const fitsReason = ({ reason, subReason }: CaseAbout): boolean =>
  (CASE_REASONS[reason] as readonly CaseSubReason[]).includes(subReason);

const DISPUTE_OF: Partial<Record<CaseSubReason, DisputeReason>> = {
  quality: 'quality',
  notAsDescribed: 'notAsDescribed',
  missingOrWrong: 'missingOrWrong',
  counterfeit: 'counterfeit',
  lateShipping: 'lateShipping',
  notReceived: 'notReceived',
  lost: 'notReceived',
  damaged: 'quality',
};

/** Which evidence a case of this kind most likely asks for, until a person says otherwise. */
export const disputeReasonOf = (subReason: CaseSubReason): DisputeReason =>
  DISPUTE_OF[subReason] ?? 'other';

import type { CaseStep } from '../cases/case';
import type { ReviewGrade } from '../cases/review';
import type { BuyerId } from '../chat/buyer';
import type { EpochMs } from '../chat/units';
import type { CommitmentKind } from '../commitments/commitment';
import type { NextDisputeClock } from '../rules/next-dispute-clock';

export const DUE_KINDS = ['commitment', 'dispute', 'case', 'review', 'contact'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Whose conversation it is about. */
export interface DuePlace {
  site: string;
  conversationKey: string;
  /** Absent where it is the buyer's, not an order's. */
  orderNumber?: string;
}

interface Common {
  /** By `dueId`. */
  id: string;
  /** Names this occasion among all; another date is another one, a changed setting is not. */
  occasion: string;
  /**
   * `until`: runs out at `at`. `from`: to be looked at from `at` on. `day`: on the day whose first instant is `at`.
   */
  meaning: 'until' | 'from' | 'day';
  at: EpochMs;
  /** From when on it is told of and counted as due. */
  tellAt: EpochMs;
  /** May be empty. */
  buyer: string;
}

/** Something that somebody of the shop has to do by a time. */
export type DueEntry = Common &
  (
    | { kind: 'commitment'; commitment: CommitmentKind; words: string; place: DuePlace }
    | { kind: 'dispute'; clock: NextDisputeClock['name']; caseId: string; place: DuePlace }
    | {
        kind: 'case';
        step: CaseStep | undefined;
        caseId: string;
        place: DuePlace;
      }
    | { kind: 'review'; grade: ReviewGrade; reviewId: string; text: string }
    | { kind: 'contact'; who: BuyerId; note: string; place: DuePlace }
  );

/** `id` is that of the commitment, case, review or buyer. */
export const dueId = (kind: DueKind, id: string): string => `${kind}|${id}`;

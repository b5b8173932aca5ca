import type { EpochMs } from '../chat/units';

export const REVIEW_GRADES = ['neutral', 'bad'] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** What came of it: nothing yet, the buyer changed it, or it stays. */
export const REVIEW_STATES = ['open', 'changed', 'stays'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What to collect where a review is used to get money. */
export const BLACKMAIL_EVIDENCE = ['demand', 'review', 'order', 'amount', 'pattern'] as const;
export type BlackmailEvidence = (typeof BLACKMAIL_EVIDENCE)[number];

/** A neutral or bad review, as a person wrote or pasted it (R10). */
export interface Review {
  id: string;
  grade: ReviewGrade;
  /** May be empty: a page of reviews hides part of it. */
  buyer: string;
  /** May be empty. */
  orderNumber: string;
  text: string;
  madeAt: EpochMs;
  state: ReviewState;
  /** Written for the next reader. */
  reply: string;
  /** What is at hand for a complaint. */
  has: readonly BlackmailEvidence[];
}

export interface ReviewQuery {
  /** Matches buyer, order number, review and reply. */
  search: string;
  /** This one alone. */
  id?: string | undefined;
  offset: number;
  limit: number;
}

/** A page of reviews, the newest review first. */
export interface ReviewPage {
  reviews: Review[];
  /** All that match, on whatever page. */
  total: number;
}

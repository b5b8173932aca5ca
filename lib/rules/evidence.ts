import { DECIDED } from './rule';

/** What a buyer's complaint is about, as far as it decides what to show the platform. */
export const DISPUTE_REASONS = [
  'quality',
  'notAsDescribed',
  'notReceived',
  'missingOrWrong',
  'counterfeit',
  'lateShipping',
  'other',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** A piece of evidence; its words are `evidence_<name>`. */
export const EVIDENCE = [
  'chat',
  'order',
  'inspection',
  'page',
  'buyerPictures',
  'measure',
  'tracking',
  'proofOfDelivery',
  'carrierReply',
  'weight',
  'packing',
  'supply',
  'brand',
  'shippedOn',
  'agreedTime',
  'offer',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

const CHECKLISTS: Record<DisputeReason, readonly Evidence[]> = {
  quality: ['buyerPictures', 'inspection', 'page'],
  notAsDescribed: ['page', 'buyerPictures', 'measure'],
  notReceived: ['tracking', 'proofOfDelivery', 'carrierReply'],
  missingOrWrong: ['order', 'packing', 'weight', 'buyerPictures'],
  counterfeit: ['supply', 'brand', 'inspection'],
  lateShipping: ['shippedOn', 'agreedTime', 'tracking'],
  other: ['order', 'page'],
};

/** Belongs to every complaint: what was said, and what the shop offered to put it right. */
const ALWAYS: readonly Evidence[] = ['chat', 'offer'];

/** No document lists what to hand in; it only says that evidence is asked for. */
export const EVIDENCE_SOURCE = DECIDED;

/** What to hand in, the most telling first. @see rule R9 */
export const evidenceFor = (reason: DisputeReason): readonly Evidence[] => [
  ...CHECKLISTS[reason],
  ...ALWAYS,
];

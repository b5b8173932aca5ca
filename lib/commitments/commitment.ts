import type { EpochMs } from '../chat/units';

/** What was promised: that it is shipped, that it arrives, that an answer comes. */
export const COMMITMENT_KINDS = ['ship', 'arrive', 'reply'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/**
 * `open` also after its time, until it is known what came of it. `lapsed` was done too late or not at all, `unclear`
 * was done, but the page does not say when. `withdrawn` was none, or is none any more.
 */
export const COMMITMENT_STATES = ['open', 'kept', 'lapsed', 'unclear', 'withdrawn'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** A time promised to a buyer, as the agent confirmed it. */
export interface NewCommitment {
  /** By `commitmentId`: the same message again is the same commitment. */
  id: string;
  site: string;
  orderNumber: string;
  conversationKey: string;
  buyer: string;
  kind: CommitmentKind;
  /** The shop's own words. */
  words: string;
  dueAt: EpochMs;
  /** When it was said. */
  madeAt: EpochMs;
  /** `withdrawn`: the agent said that it is none. */
  state: 'open' | 'withdrawn';
}

export interface Commitment extends Omit<NewCommitment, 'state'> {
  /** `orderKey(site, orderNumber)`. */
  orderKey: string;
  state: CommitmentState;
  /** When it ceased to be open. */
  closedAt?: EpochMs;
}

type Said = Pick<Commitment, 'id' | 'kind' | 'words' | 'madeAt'>;

/** A text is sent at most this long after it was put into the composer. Decided. */
const SAME_WITHIN_MS = 30 * 60_000;

/** True if both are about one message of an order: put in and then seen as sent, or seen twice. */
export function isSameCommitment(a: Said, b: Said): boolean {
  if (a.id === b.id) return true;
  const isNear = Math.abs(a.madeAt - b.madeAt) <= SAME_WITHIN_MS;
  return isNear && a.kind === b.kind && a.words === b.words;
}

/** @param dueAt - as read from the words, before anybody changed it. */
export function commitmentId(
  orderKey: string,
  kind: CommitmentKind,
  words: string,
  dueAt: EpochMs,
) {
  return `${kind}-${hashOf(`${orderKey}\n${words}\n${dueAt}`)}`;
}

/** 53 bits, enough to tell the promises on one order from each other. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}

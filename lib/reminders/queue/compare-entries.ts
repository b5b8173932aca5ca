import type { EpochMs } from '../../chat/units';
import { QUEUE_BUCKETS, type QueueBucket, type QueueEntry } from './queue-entry';

const RANK = Object.fromEntries(QUEUE_BUCKETS.map((bucket, rank) => [bucket, rank])) as Record<
  QueueBucket,
  number
>;

/**
 * What is to be worked off first: by value at stake, then by time left, then known buyers (R6). Decided: what is not
 * open yet goes by when it comes, and what is done by how new it is. The number settles the rest, so that two windows
 * show the same order.
 */
export function compareEntries(a: QueueEntry, b: QueueEntry): number {
  return (
    RANK[a.bucket] - RANK[b.bucket] ||
    byTime(a, b) ||
    amountOf(b) - amountOf(a) ||
    timeLeft(a) - timeLeft(b) ||
    Number(b.order.isReturning ?? false) - Number(a.order.isReturning ?? false) ||
    compareTexts(a.order.number, b.order.number) ||
    compareTexts(a.order.site, b.order.site)
  );
}

function byTime(a: QueueEntry, b: QueueEntry): number {
  if (a.bucket === 'now') return 0;
  if (a.bucket === 'done' || a.bucket === 'unclear') return placed(b) - placed(a);
  return comesAt(a) - comesAt(b);
}

/** An unknown amount comes behind every known one. */
const amountOf = ({ order }: QueueEntry): number => order.amountFen ?? -1;
const placed = ({ order }: QueueEntry): EpochMs => order.placedAt ?? 0;

function comesAt({ plan }: QueueEntry): EpochMs {
  if (plan?.kind === 'planned') return plan.next?.from ?? 0;
  return plan?.kind === 'refused' ? (plan.until ?? 0) : 0;
}

function timeLeft({ plan }: QueueEntry): EpochMs {
  return plan?.kind === 'planned' ? (plan.current?.to ?? 0) : 0;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { EpochMs, Fen } from '../../chat/units';
import { QUEUE_BUCKETS, type QueueBucket, type QueueEntry } from './queue-entry';

export interface QueueQuery {
  /** All of them if absent. */
  bucket?: QueueBucket | undefined;
  /** Part of a buyer's name, an order number or a title, in any case and width; blank finds all. */
  search: string;
  offset: number;
  limit: number;
}

export interface BucketSum {
  count: number;
  /** Sum of the known amounts. */
  fen: Fen;
}

/** A page of the queue, in order. */
export interface QueuePage {
  entries: QueueEntry[];
  /** All in the bucket asked for that match. */
  total: number;
  /** Of all that match, whatever bucket was asked for. */
  sums: Record<QueueBucket, BucketSum>;
  /** When time alone next changes a bucket. */
  changesAt?: EpochMs;
}

/** @param entries - in order, from `planQueue`. */
export function pageOfQueue(entries: readonly QueueEntry[], query: QueueQuery): QueuePage {
  const { bucket, offset, limit } = query;
  const wanted = fold(query.search);
  const found = wanted === '' ? entries : entries.filter((entry) => matches(entry, wanted));
  const sums = Object.fromEntries(
    QUEUE_BUCKETS.map((name) => [name, { count: 0, fen: 0 }]),
  ) as QueuePage['sums'];
  let changesAt = Number.POSITIVE_INFINITY;
  for (const entry of found) {
    sums[entry.bucket].count += 1;
    sums[entry.bucket].fen += entry.order.amountFen ?? 0;
    changesAt = Math.min(changesAt, entry.changesAt ?? Number.POSITIVE_INFINITY);
  }
  const listed = bucket ? found.filter((entry) => entry.bucket === bucket) : found;
  return {
    entries: listed.slice(offset, offset + limit),
    total: listed.length,
    sums,
    ...(Number.isFinite(changesAt) && { changesAt }),
  };
}

function matches({ order }: QueueEntry, wanted: string): boolean {
  return [order.buyer, order.number, order.itemTitle ?? ''].some((text) =>
    fold(text).includes(wanted),
  );
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

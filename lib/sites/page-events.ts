import type { PageEvent, RawConversation, RawMessage } from '../chat/raw';

/** The changes that lead from one reading to the next, smallest first; none if they are equal. */
export function changesBetween(
  before: RawConversation | undefined,
  after: RawConversation,
): PageEvent[] {
  if (!before || before.key !== after.key || before.site !== after.site) {
    return [{ type: 'conversation', conversation: after }];
  }
  const added = appended(before.messages, after.messages);
  const { key, buyer } = after;
  if (!added || (buyer === undefined && before.buyer !== undefined)) {
    return [{ type: 'conversation', conversation: after }];
  }
  const changes: PageEvent[] = [];
  if (buyer !== undefined && before.buyer !== buyer) changes.push({ type: 'buyer', key, buyer });
  if (added.length > 0) changes.push({ type: 'messages', key, messages: added });
  if (!isSame(before.orders, after.orders)) {
    changes.push({ type: 'orders', key, orders: after.orders });
  }
  return changes;
}

/**
 * The messages that follow `before` in `after`; `undefined` when `after` does not continue `before`. The window
 * of messages moves, so the oldest ones of `before` may be gone from `after`.
 */
function appended(before: RawMessage[], after: RawMessage[]): RawMessage[] | undefined {
  if (before.length === 0) return after.length === 0 ? [] : undefined;
  const known = before.map((message) => JSON.stringify(message));
  const now = after.map((message) => JSON.stringify(message));
  for (let dropped = 0; dropped < known.length; dropped += 1) {
    const kept = known.length - dropped;
    if (kept > now.length) continue;
    if (known.slice(dropped).every((message, index) => message === now[index])) {
      return after.slice(kept);
    }
    if (after.length < before.length) return undefined;
  }
  return undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

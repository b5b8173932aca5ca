import type { Contact, SeenOrder } from './seen-order';

/** What is surer stays: that the buyer wrote before placing does not change, a thread not read whole says nothing. */
const SURENESS: Record<Contact, number> = { unknown: 0, silent: 1, consulted: 2 };

/** What is known of an order once it was seen again: a fact the page no longer shows is kept. */
export function mergeSeenOrder(known: SeenOrder | undefined, seen: SeenOrder): SeenOrder {
  const shown = Object.fromEntries(
    Object.entries(seen).filter(([, value]) => value !== undefined && value !== ''),
  );
  const merged: SeenOrder = { ...seen, ...known, ...shown };
  if (!known) return merged;
  const contact = surer(known.contact, seen.contact);
  const wroteAt = Math.max(known.lastBuyerMessageAt ?? 0, seen.lastBuyerMessageAt ?? 0);
  return {
    ...merged,
    ...(contact && { contact }),
    ...(wroteAt > 0 && { lastBuyerMessageAt: wroteAt }),
  };
}

function surer(a: Contact | undefined, b: Contact | undefined): Contact | undefined {
  if (!a || !b) return a ?? b;
  return SURENESS[a] > SURENESS[b] ? a : b;
}

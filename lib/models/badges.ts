import { effect, type ReadonlySignal } from '@preact/signals';
import type { Badge } from '../chat/badge';
import type { OrderStatus } from '../chat/order';
import type { PageLink } from '../messaging/page-link';

/** No parcel, no return: a badge would only be noise. */
export const STATUSES_WITHOUT_BADGE: readonly OrderStatus[] = ['unpaid', 'closed'];

/** Keeps the page's badges as `badges` says; the page is told only when something it shows changes. */
export function showBadges(
  link: Pick<PageLink, 'call'>,
  badges: ReadonlySignal<Badge[]>,
): () => void {
  let shown = '[]';
  return effect(() => {
    const wanted = JSON.stringify(badges.value);
    if (wanted === shown) return;
    shown = wanted;
    link.call('showBadges', badges.value).catch(() => {
      // The page is gone; `onClose` says so to the agent.
    });
  });
}

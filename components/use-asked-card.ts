import { useLayoutEffect } from 'preact/hooks';
import type { Sidebar } from '../lib/models/sidebar';

/**
 * Brings the card that was asked for into view, unfolded, and gives it the keyboard. Waits for what the card shows: a
 * case that is still on its way would put another in its place.
 */
export function useAskedCard({ askedCard, afterSale, choice }: Sidebar): void {
  const name = askedCard.card.value;
  const ofCase = name === 'case' || name === 'dispute';
  const isThere = !ofCase || afterSale.desk.current.value !== undefined;
  void choice.order.value;
  useLayoutEffect(() => {
    if (!name || !isThere) return;
    const frame = requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-card="${name}"]`);
      if (!card) return;
      show(card);
      askedCard.done();
    });
    return () => cancelAnimationFrame(frame);
  });
}

function show(card: HTMLElement): void {
  const fold = card.querySelector<HTMLDetailsElement>(':scope > details');
  if (fold) fold.open = true;
  card.scrollIntoView({ block: 'start' });
  const summary = fold?.querySelector<HTMLElement>(':scope > summary');
  if (!summary) card.tabIndex = -1;
  (summary ?? card).focus({ preventScroll: true });
}

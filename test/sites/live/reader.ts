import type { PageEvent } from '../../../lib/chat/raw';
import { matchProfile } from '../../../lib/sites/match-profile';
import { PROFILES } from '../../../lib/sites/profiles';
import { watchConversation } from '../../../lib/sites/watch-conversation';

/**
 * Runs the product's own reader in the page as well and keeps every change it reports: the sidebar does not show
 * messages, and what it showed for a moment is gone when a test looks.
 */
export function startReader(): void {
  window.__read = () => undefined;
  const profile = matchProfile(PROFILES, document);
  if (!profile) return;
  const events: PageEvent[] = [];
  window.__events = events;
  const watch = watchConversation(window, profile, {
    onChange: (event) => events.push(event),
    onCards() {},
  });
  window.__read = () => watch.current();
}

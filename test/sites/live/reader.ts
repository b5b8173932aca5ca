import type { PageEvent } from '../../../lib/chat/raw';
import { matchProfile } from '../../../lib/sites/match-profile';
import { PROFILES } from '../../../lib/sites/profiles';
import { watchConversation } from '../../../lib/sites/watch-conversation';

let stop = () => {};

/**
 * Runs the product's own reader in the page as well and keeps every change it reports: the sidebar does not show
 * messages, and what it showed for a moment is gone when a test looks.
 *
 * @param profile - the seller's own, once there is one.
 */
export function startReader(profile = matchProfile(PROFILES, document)): void {
  stop();
  window.__read = () => undefined;
  window.__readWith = startReader;
  if (!profile) return;
  const events: PageEvent[] = [];
  window.__events = events;
  const watch = watchConversation(window, profile, {
    onChange: (event) => events.push(event),
    onCards() {},
  });
  window.__read = () => watch.current();
  stop = watch.stop;
}

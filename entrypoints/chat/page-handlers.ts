import type { PageCalls, PageFacts } from '../../lib/messaging/page-link';
import type { PortHandlers } from '../../lib/messaging/port-rpc';
import type { Badges } from '../../lib/overlay/badges';
import type { SidebarHost } from '../../lib/overlay/sidebar-host';
import type { ComposerState } from '../../lib/sites/composer-state';
import { findElement } from '../../lib/sites/find-part';
import { insertGuarded } from '../../lib/sites/insert-guarded';
import type { SiteProfile } from '../../lib/sites/profile';
import { selfTest } from '../../lib/sites/self-test';

/** What the sidebar may ask of this page. None of it sends a message. */
export function pageHandlers(
  document: Document,
  profile: SiteProfile,
  state: ComposerState,
  badges: Badges,
  facts: () => PageFacts,
  host: () => SidebarHost | undefined,
  repair: (part: string) => Promise<null>,
): PortHandlers<PageCalls> {
  return {
    insert: (request) => insertGuarded(document, profile, state, request),
    showBadges(texts) {
      badges.setTexts(texts);
      return null;
    },
    setCollapsed(isCollapsed) {
      host()?.setCollapsed(isCollapsed);
      return null;
    },
    facts,
    repair,
    selfTest: () => selfTest(document, profile),
    focusComposer() {
      findElement<HTMLElement>(document, profile.parts.composer)?.focus({ preventScroll: true });
      return null;
    },
  };
}

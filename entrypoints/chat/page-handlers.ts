import { DRAFT_MAX, type PageCalls, type PageFacts } from '../../lib/messaging/page-link';
import type { PortHandlers } from '../../lib/messaging/port-rpc';
import type { Badges } from '../../lib/overlay/badges';
import type { SidebarHost } from '../../lib/overlay/sidebar-host';
import { findElement } from '../../lib/sites/find-part';
import { editableOf } from '../../lib/sites/insert/editable-of';
import { readDraft } from '../../lib/sites/insert/editor-text';
import { focusComposer, insertGuarded } from '../../lib/sites/insert-guarded';
import type { SiteProfile } from '../../lib/sites/profile';
import { selfTest } from '../../lib/sites/self-test';
import type { QuickCodes } from './quick-codes';

/** What the sidebar may ask of this page. None of it sends a message. */
export function pageHandlers(
  document: Document,
  profile: SiteProfile,
  quick: QuickCodes,
  badges: Badges,
  facts: () => PageFacts,
  host: () => SidebarHost | undefined,
  repair: (part: string) => Promise<null>,
): PortHandlers<PageCalls> {
  const { state } = quick;
  return {
    async insert(request) {
      const result = await insertGuarded(document, profile, state, request);
      if (!result.ok) quick.stay();
      return result;
    },
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
      const composer = findElement<HTMLElement>(document, profile.parts.composer);
      if (composer) focusComposer(composer, state);
      return null;
    },
    readDraft() {
      const composer = findElement<HTMLElement>(document, profile.parts.composer);
      const editable = composer && editableOf(composer);
      return editable ? readDraft(editable).slice(0, DRAFT_MAX) : null;
    },
    setCodes(codes) {
      quick.setCodes(codes);
      return null;
    },
    quickReady() {
      quick.ready();
      return null;
    },
    quickHeight(height) {
      quick.setHeight(height);
      return null;
    },
    async quickDone({ text }) {
      await quick.done(text);
      return null;
    },
  };
}

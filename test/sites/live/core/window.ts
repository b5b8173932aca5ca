import type { PageEvent, RawConversation } from '../../../../lib/chat/raw';
import type { SiteProfile } from '../../../../lib/sites/profile';
import type { Sent } from '../../practice-shop/shop';

/** What a test reads of a live page. */
export interface LiveWindow {
  __sent: Sent[];
  /** Every press, click, focus, key and wheel the page saw on its own elements, as `type selector`. */
  __clicked: string[];
  /** The draft as the page's own model holds it. */
  __draft(): string;
  /** What the product's own reader has said of this page, see `reader.ts`; absent without a profile. */
  __events?: PageEvent[];
  /** What it says now. */
  __read(): RawConversation | undefined;
  /** Reads by this profile from now on. */
  __readWith(profile: SiteProfile): void;
  /** True once header, thread and order panel all show the open conversation. */
  __isComplete(): boolean;
}

declare global {
  interface Window extends LiveWindow {}
}

import type { Badge } from '../chat/badge';
import type { PageEvent } from '../chat/raw';
import type { PartResult } from '../sites/self-test';

export type { Badge, PageEvent, PartResult };

/** A text to insert, bound to the conversation it was made for. */
export interface InsertRequest {
  conversationKey: string;
  text: string;
  /** Where in `text` the keyboard goes on (UTF-16 units); behind it if absent. */
  caret?: number;
}

export type InsertFailure =
  | 'conversationChanged'
  /** Nothing on the page tells which conversation is open. */
  | 'conversationUntold'
  | 'noComposer'
  | 'composing'
  | 'readOnly'
  | 'notAccepted'
  | 'changedUnexpectedly'
  | 'tooLong'
  | 'pageGone'
  /** Nothing to insert into: the companion window. */
  | 'noPage';

export type InsertResult = { ok: true; strategy: string } | { ok: false; reason: InsertFailure };

/** What the sidebar may ask of the page. */
export interface PageCalls {
  insert: { in: InsertRequest; out: InsertResult };
  /** Replaces all badges. */
  showBadges: { in: Badge[]; out: null };
  setCollapsed: { in: boolean; out: null };
  /** Puts the keyboard back into the composer. */
  focusComposer: { in: null; out: null };
  /** For a panel that connects to a page it did not come from. */
  facts: { in: null; out: PageFacts };
  /** Which parts of the page the profile finds now. */
  selfTest: { in: null; out: PartResult[] };
  /** Lets the agent point at a part that is not found. */
  repair: { in: string; out: null };
}

/** The facts of the page that do not change while it is open. */
export interface PageFacts {
  /** `typed`: there is no page, the agent types the order in; texts are copied instead of inserted. */
  kind: 'page' | 'typed';
  site: string;
  siteName: string;
  /** The host forbids payment reminders in chat. */
  isChatReminderForbidden: boolean;
  isCollapsed: boolean;
  /** Nobody has told where this page shows orders: that none is read says nothing. */
  lacksOrders?: boolean;
}

/**
 * The one thing the sidebar knows of the page beside it. Embedded in a chat page it is a port; later also the
 * browser's side panel and the companion window, which has no page and copies instead of inserting.
 */
export interface PageLink {
  facts: PageFacts;
  onEvent(listener: (event: PageEvent) => void): () => void;
  /** Called once when the page or its content script is gone. */
  onClose(listener: () => void): () => void;
  call<N extends keyof PageCalls>(name: N, input: PageCalls[N]['in']): Promise<PageCalls[N]['out']>;
}

/** Name of the browser port through which the side panel connects to a chat page. */
export const PANEL_PORT = 'panel';

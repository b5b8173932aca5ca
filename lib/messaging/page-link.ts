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
  /** What stands before the caret in the composer and makes way for the text, in one step. */
  replaces?: string;
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
  /** What the text was to replace does not stand before the caret any more. */
  | 'wordGone'
  | 'pageGone'
  /** Nothing to insert into: the companion window. */
  | 'noPage';

export type InsertResult = { ok: true; strategy: string } | { ok: false; reason: InsertFailure };

/** Longest draft that leaves the page, UTF-16 units. */
export const DRAFT_MAX = 8_000;

/** What the sidebar may ask of the page. */
export interface PageCalls {
  insert: { in: InsertRequest; out: InsertResult };
  /** Replaces all badges. */
  showBadges: { in: Badge[]; out: null };
  setCollapsed: { in: boolean; out: null };
  /** Puts the keyboard back into the composer. */
  focusComposer: { in: null; out: null };
  /** What stands in the composer, no more than `DRAFT_MAX` of it; `null` where none is found. */
  readDraft: { in: null; out: string | null };
  /** The codes that open the list of replies where they are typed, as `codeKey` writes them; none: it never opens. */
  setCodes: { in: readonly string[]; out: null };
  /** From the list of replies: it is there and can take the keyboard. */
  quickReady: { in: null; out: null };
  /** Its height, CSS pixels. */
  quickHeight: { in: number; out: null };
  /** It is done. `text`, if given, takes the place of the word it was opened for. */
  quickDone: { in: { text?: string }; out: null };
  /** For a panel that connects to a page it did not come from. */
  facts: { in: null; out: PageFacts };
  /** Which parts of the page the profile finds now. */
  selfTest: { in: null; out: PartResult[] };
  /** Lets the agent point at a part that is not found. */
  repair: { in: string; out: null };
}

/** The agent wants to see what is due. */
export interface QueueAsk {
  type: 'showQueue';
  /** Only for a page of this site, and with the second only while this conversation is open. */
  at?: readonly string[];
  /** The one thing it is about, see `dueId`. */
  entry?: string;
}

/** What the page asks of the extension's page beside it. */
export type PageAsk =
  /** The agent pressed the shortcut. */
  | { type: 'focusSearch' }
  | QueueAsk
  /** The agent tapped the badge of an order. */
  | { type: 'showCard'; card: NonNullable<Badge['opens']>; cardKey: string }
  /** A code was begun in the composer: `word` is what stands there of it, with its slash if there is one. */
  | { type: 'quick'; word: string };

/** From the background. */
export const SEARCH_ASK = { type: 'focusSearch' } as const satisfies PageAsk;

export const isBackgroundAsk = (message: unknown): message is typeof SEARCH_ASK | QueueAsk => {
  const { type } = (message ?? {}) as { type?: unknown };
  return type === SEARCH_ASK.type || type === 'showQueue';
};

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
  onAsk(listener: (ask: PageAsk) => void): () => void;
  /** Called once when the page or its content script is gone. */
  onClose(listener: () => void): () => void;
  call<N extends keyof PageCalls>(name: N, input: PageCalls[N]['in']): Promise<PageCalls[N]['out']>;
}

/** Name of the browser port through which the side panel connects to a chat page. */
export const PANEL_PORT = 'panel';

/** Marks the address of the frame that holds the small list at the caret instead of the sidebar. */
export const QUICK = 'quick';

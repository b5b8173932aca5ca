import type { OrderField } from '../chat/order';
import type { Platform } from '../chat/settings';

/**
 * One way to find a part of a page. Fields combine: `css` picks the element inside the scope, `attr` reads an
 * attribute instead of the text, `label` finds the text beside a label, `url` reads the address, and `match` takes
 * the first group of a regular expression (or all of its match) from what was read.
 */
export interface Alternative {
  /** Day on which somebody last saw it work. */
  seen: `${number}-${number}-${number}`;
  /** Selector below the scope; `:scope` is the scope itself. */
  css?: string;
  attr?: string;
  /** Label words; the value stands after a colon or in the element behind the label. */
  label?: readonly string[];
  /** Regular expression over the page's address. */
  url?: string;
  match?: string;
}

/** Alternatives in order of trust: the first that finds something visible is used. */
export type Part = readonly Alternative[];

/** Everything the product reads from a chat page. The scope of each part stands in brackets. */
export interface SiteParts {
  /** [document] What tells the open conversation from every other. */
  conversationKey: Part;
  /** [document] */
  buyer: Part;
  /** [document] The element that holds the rows; may be replaced when the conversation changes. */
  messageList: Part;
  /** [list] A row: a message, a notice or a day heading. */
  row: Part;
  /** [row] Rows in which this reads something are headings with the date. */
  dayHeading: Part;
  /** [row] */
  fromBuyer: Part;
  /** [row] */
  fromAgent: Part;
  /** [row] */
  messageText: Part;
  /** [row] */
  messageTime: Part;
  /** [document] */
  composer: Part;
  /** [document] */
  orderPanel: Part;
  /** [panel] One card an order. */
  orderCard: Part;
  /** [card] Identity of the card while it is on the page. */
  cardKey: Part;
  /** [card] Finds something where the page marks the card as the conversation's own. */
  currentCard: Part;
  /** [card] The element beside which a badge is drawn. */
  badgeAnchor: Part;
  /** [card] */
  item: Part;
  /** [item] */
  itemTitle: Part;
  itemVariant: Part;
  itemQuantity: Part;
  itemPrice: Part;
  itemCategory: Part;
}

/** [card] The order's fields. */
export type OrderFieldParts = Readonly<Partial<Record<OrderField, Part>>>;

/** How sure the hooks are: A five or more independent sightings … D a guess. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** All knowledge of one chat page, as data. Built-in profiles and a seller's own have the same form. */
export interface SiteProfile {
  id: string;
  /** Shown to the seller. */
  name: string;
  platform: Platform;
  confidence: Confidence;
  /** Day of the newest alternative. */
  seen: Alternative['seen'];
  /** Match patterns of the addresses. */
  urls: readonly string[];
  /** Selectors that are all on the page if it is this site; used where no address says so. */
  marks: readonly string[];
  /** The host's own console forbids payment reminders in chat (R6). */
  isChatReminderForbidden: boolean;
  parts: Readonly<SiteParts>;
  orderFields: OrderFieldParts;
}

import type { OrderField } from '../chat/order';
import type { Platform } from '../chat/settings';

/** How sure the hooks are: A five or more independent sightings … D a guess. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/**
 * One way to find a part of a page. Fields combine: `css` picks the element inside the scope, `attr` reads an
 * attribute instead of the text, `label` finds the text beside a label, `alone` the text that stands alone, `url`
 * reads the address, and `match` takes the first group of a regular expression (or all of its match) from what was
 * read.
 */
export interface Alternative {
  /** Day on which somebody last saw it work. */
  seen: `${number}-${number}-${number}`;
  /** Where it differs from the profile's. */
  confidence?: Confidence;
  /** Selector below the scope; `:scope` is the scope itself. */
  css?: string;
  /** Selector of elements whose open shadow roots are looked through instead of the document. */
  shadow?: string;
  /** Selector of what is left out below the scope: quoted messages, hidden words. */
  without?: string;
  /** From the element of `css` upwards, the first ancestor's only visible element of this selector. */
  near?: string;
  /** The element stands nearer to this side of the scope. Costs a layout, so it is asked only when no mark holds. */
  align?: 'left' | 'right';
  /** The innermost element around all that `css` finds, for a list that has no mark of its own. */
  encloses?: true;
  /** The element together with all around it that belongs to no other match. */
  grows?: true;
  attr?: string;
  /** Label words; the value stands after a colon or in the element behind the label. */
  label?: readonly string[];
  /** Regular expression over the text nodes: all different ones that it finds, a line each. */
  alone?: string;
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
  /** [document] An id beside a key that is no more than a name; two buyers may share that one. */
  conversationId: Part;
  /** [document] */
  buyer: Part;
  /**
   * [document] The element that holds the rows; may be replaced when the conversation changes. Every other part of
   * the document is looked for outside of it: what a buyer writes is never taken for the page's own word.
   */
  messageList: Part;
  /** [list] A row: a message, a notice or a day heading. */
  row: Part;
  /** [row] Rows in which this reads something are headings with the date. */
  dayHeading: Part;
  /** [row] Finds something in rows that are nobody's own words: robots, cards, notices. */
  notice: Part;
  /** [row] */
  fromBuyer: Part;
  /** [row] */
  fromAgent: Part;
  /** [row] */
  messageText: Part;
  /** [row] */
  messageTime: Part;
  /** [row] The date, where it stands with the message itself. */
  messageDay: Part;
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
  /** `any`: the console draws itself in a frame of the same origin, which is the page that the addresses name. */
  frame: 'top' | 'any';
  /** Order of the rows in the document. */
  listOrder: 'oldestFirst' | 'newestFirst';
  /** The host's own console forbids payment reminders in chat (R6). */
  isChatReminderForbidden: boolean;
  parts: Readonly<SiteParts>;
  orderFields: OrderFieldParts;
}

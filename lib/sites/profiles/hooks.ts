import type { Alternative, Part, SiteParts } from '../profile';

/** Shorthands for writing a profile's alternatives, all last seen on the same day. */
export function hooksSeen(seen: Alternative['seen']) {
  return {
    css: (css: string, match?: string): Alternative => ({ seen, css, ...(match && { match }) }),
    attr: (css: string, attr: string, match?: string): Alternative => ({
      seen,
      css,
      attr,
      ...(match && { match }),
    }),
    label: (...label: string[]): Alternative => ({ seen, label }),
    alone: (alone: string): Alternative => ({ seen, alone }),
    url: (url: string): Alternative => ({ seen, url }),
    /** The text of `css` without what `without` finds in it. */
    textWithout: (css: string, without: string): Alternative => ({ seen, css, without }),
    near: (css: string, near: string): Alternative => ({ seen, css, near }),
    aligned: (align: 'left' | 'right', css: string): Alternative => ({ seen, css, align }),
    enclosing: (css: string): Alternative => ({ seen, css, encloses: true }),
    /** The whole card around one of its elements. */
    around: (css: string): Alternative => ({ seen, css, grows: true }),
  };
}

/** The alternatives, less sure than the rest of their profile. */
export function lessSure(confidence: 'C' | 'D', ...part: Alternative[]): Alternative[] {
  return part.map((alternative) => ({ ...alternative, confidence }));
}

/** The alternatives in the document, then the same ones in the open shadow roots of `hosts`. */
export function alsoInShadow(hosts: string, part: Part): Part {
  return [...part, ...part.map((alternative) => ({ ...alternative, shadow: hosts }))];
}

const NONE: SiteParts = {
  conversationKey: [],
  conversationId: [],
  buyer: [],
  messageList: [],
  row: [],
  dayHeading: [],
  notice: [],
  fromBuyer: [],
  fromAgent: [],
  messageText: [],
  messageTime: [],
  messageDay: [],
  composer: [],
  orderPanel: [],
  orderCard: [],
  cardKey: [],
  currentCard: [],
  badgeAnchor: [],
  item: [],
  itemTitle: [],
  itemVariant: [],
  itemQuantity: [],
  itemPrice: [],
  itemCategory: [],
};

/** All parts; one that nobody has documented has no alternative and reads as unknown. */
export function partsOf(known: Partial<SiteParts>): SiteParts {
  return { ...NONE, ...known };
}

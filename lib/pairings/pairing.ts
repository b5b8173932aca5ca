/** Where a pairing is brought up: after a silent order (R6), when the buyer has decided and not ordered, or anywhere. */
export const PAIRING_MOMENTS = ['silent', 'decided', 'any'] as const;
export type PairingMoment = (typeof PAIRING_MOMENTS)[number];

/** What is offered to a buyer. */
export interface OfferedGoods {
  /** Words by which the goods are known again in an order's title, between blanks. */
  title: string;
  /** Item code, which tells the goods as well as the title does. */
  code?: string;
  /** What the agent may add, in brackets behind the title. */
  note?: string;
}

/** Goods that go together, as the shop wrote it down. */
export interface Pairing {
  id: string;
  /** Place in the shop's list, ascending. */
  position: number;
  /** Alternatives, each words that must all stand in a title; a code is such a word. */
  goods: string[];
  offers: OfferedGoods[];
  /** One line the agent can say. */
  why: string;
  /** At least one, in the order of `PAIRING_MOMENTS`. */
  when: PairingMoment[];
  /** A template, see `lib/phrases/template`; without one the reply is made from `why`. */
  reply?: string;
}

/** A pairing that has no place in a list yet. */
export type WrittenPairing = Omit<Pairing, 'id' | 'position'>;

export const PAIRINGS_MAX = 2_000;
export const GOODS_MAX = 20;
export const OFFERS_MAX = 5;
/** Longest texts, UTF-16 units: one alternative, one title, code, note; the reason; the reply. */
export const GOODS_TEXT_MAX = 60;
export const CODE_TEXT_MAX = 30;
export const NOTE_TEXT_MAX = 40;
export const WHY_MAX = 80;
export const PAIRING_REPLY_MAX = 1_000;
/** One letter stands in too many titles. */
export const GOODS_TEXT_MIN = 2;

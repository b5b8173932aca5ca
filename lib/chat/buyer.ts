import type { SeenOrder } from './seen-order';
import type { EpochMs } from './units';

/** Which buyer of which site. */
export interface BuyerId {
  site: string;
  /** What the site knows the buyer by: the key of the conversation; of a typed order the name. */
  who: string;
}

/** What the shop has written down about a buyer. */
export interface BuyerNote {
  tags: readonly string[];
  note: string;
  /** The day on which to write again, as its first instant in the shop's zone. */
  nextContactAt?: EpochMs;
}

/** All that is known of a buyer on this device. */
export interface BuyerView {
  written?: BuyerNote;
  /** Of the buyers of this name on the site, newest first; the newest few. */
  orders: SeenOrder[];
  orderCount: number;
  /** Deals that were completed. */
  dealCount: number;
  reminderCount: number;
}

export const buyerKey = ({ site, who }: BuyerId): string => JSON.stringify([site, who]);

export const isBlankNote = ({ tags, note, nextContactAt }: BuyerNote): boolean =>
  tags.length === 0 && note === '' && nextContactAt === undefined;

/** Tags as they are typed, between blanks and commas of any kind; each once. */
export const readTags = (text: string): string[] => [
  ...new Set(text.split(/[\s,，、;；]+/u).filter((tag) => tag !== '')),
];

import type { Order, OrderItem } from '../chat/order';

/** Red: in order, may ship. Blue: paid, not shipped, the buyer wants the money back. Green: a problem, ship later. */
export const FLAGS = ['red', 'blue', 'green'] as const;
export type Flag = (typeof FLAGS)[number];

export interface FlagSuggestion {
  flag: Flag;
  /** `itemsUnclear`: what is to be packed cannot be read whole, so somebody has to look first. */
  why: 'mayShip' | 'refundBeforeShipping' | 'itemsUnclear';
}

type Marked = Pick<Order, 'status' | 'items' | 'problems' | 'shippedAt'>;

/**
 * `undefined` where there is nothing to mark: not paid, shipped already, over, or not known.
 *
 * @see rule R12
 */
export function suggestFlag(order: Marked): FlagSuggestion | undefined {
  const { status, shippedAt, problems } = order;
  if (status === 'paidUnshipped') {
    return areItemsWhole(order)
      ? { flag: 'red', why: 'mayShip' }
      : { flag: 'green', why: 'itemsUnclear' };
  }
  const isNotShipped =
    shippedAt === undefined && !problems.some(({ field }) => field === 'shippedAt');
  return status === 'refunding' && isNotShipped
    ? { flag: 'blue', why: 'refundBeforeShipping' }
    : undefined;
}

const areItemsWhole = ({ items, problems }: Marked): boolean =>
  items.length > 0 &&
  items.every(({ quantity }) => quantity !== undefined) &&
  !problems.some(({ field }) => field === 'items' || field === 'address');

/** Words of the remark that are not the page's own. */
export interface RemarkWords {
  /** Stands for a quantity the page does not say. */
  quantityUnknown: string;
}

export interface RemarkParts {
  items: readonly OrderItem[];
  /** The flag in words; shipping way and note as typed. */
  flag: string;
  shippingWay: string;
  note: string;
}

/** Between the parts of a remark, and between its items. */
const PARTS = '｜';
const ITEMS = '；';
const CODE = /(?:货号|款号)[:：\s]*([A-Za-z0-9][\w-]*)/u;
const TITLE_MAX = 16;

/** The remark in one line: flag, each item by code, colour and size, and quantity, the shipping way, the note. */
export function remarkLine(parts: RemarkParts, words: RemarkWords): string {
  const items = parts.items.map((item) => itemText(item, words)).join(ITEMS);
  return [parts.flag, items, parts.shippingWay, parts.note]
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(PARTS);
}

/** `A1023 燕麦色 / M ×2`. Without a code the beginning of the title stands for it. */
function itemText({ title, variant = '', quantity }: OrderItem, words: RemarkWords): string {
  const code = CODE.exec(`${title} ${variant}`)?.[1] ?? shortened(title);
  const count = quantity === undefined ? words.quantityUnknown : `×${quantity}`;
  return [code, variant.replace(CODE, '').trim(), count].filter((part) => part !== '').join(' ');
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > TITLE_MAX ? `${letters.slice(0, TITLE_MAX).join('')}…` : title;
}

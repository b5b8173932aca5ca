import { ORDER_TIMES } from './order';
import type { PageEvent, RawMessage, RawOrder } from './raw';

/** How a page writes its numeric dates: "22/11/2026" or "11/22/2026". */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** A date in numbers with its year last. */
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** The same somewhere in a text; two digits of a year prove nothing, the first number may be the year. */
const PROOF = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?![\d/.-])/g;
const MONTHS = 12;
const CENTURY = 2000;

/** What a page has shown of how it writes dates; a page writes them all alike, so one day over 12 tells. */
export interface DayOrderProof {
  /** Takes in what an event shows. @returns true if more is known than before. */
  take(event: PageEvent): boolean;
  /** `undefined` while nothing tells, and for good where the page contradicts itself. */
  known(): DayOrder | undefined;
}

export function createDayOrderProof(): DayOrderProof {
  const shown = new Set<DayOrder>();
  return {
    take(event) {
      const before = shown.size;
      for (const text of textsOf(event)) for (const order of provenBy(text)) shown.add(order);
      return shown.size > before;
    },
    known: () => (shown.size === 1 ? [...shown][0] : undefined),
  };
}

/** The parts of a numeric date; `ambiguous` where day and month could be either. `undefined` if it is none. */
export function readNumericDate(
  text: string,
  order: DayOrder | undefined,
): { year: number; month: number; day: number } | 'ambiguous' | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [first, second, shownYear] = [match[1], match[3], match[4]].map(Number) as [
    number,
    number,
    number,
  ];
  const isShort = match[4]?.length === 2;
  const year = isShort ? CENTURY + shownYear : shownYear;
  const sure = isShort ? order : (orderOf(first, second) ?? order);
  if (sure === 'dayFirst') return { year, month: second, day: first };
  if (sure === 'monthFirst' || (first === second && !isShort)) {
    return { year, month: first, day: second };
  }
  return 'ambiguous';
}

function orderOf(first: number, second: number): DayOrder | undefined {
  if (first > MONTHS === second > MONTHS) return undefined;
  return first > MONTHS ? 'dayFirst' : 'monthFirst';
}

function provenBy(text: string): DayOrder[] {
  return [...text.matchAll(PROOF)].flatMap(
    ([, first, , second]) => orderOf(Number(first), Number(second)) ?? [],
  );
}

function textsOf(event: PageEvent): string[] {
  switch (event.type) {
    case 'conversation':
      return [...inMessages(event.conversation.messages), ...inOrders(event.conversation.orders)];
    case 'messages':
      return inMessages(event.messages);
    case 'orders':
      return inOrders(event.orders);
    default:
      return [];
  }
}

const inMessages = (messages: RawMessage[]) =>
  messages.flatMap(({ time = '', day = '' }) => [time, day]);
const inOrders = (orders: RawOrder[]) =>
  orders.flatMap(({ fields }) => ORDER_TIMES.map((field) => fields[field] ?? ''));

import { cleanLine, cutTo } from './clean-text';
import { withoutContradictions } from './contradictions';
import type { FieldProblem, Order, OrderField, OrderItem } from './order';
import { FIELD_TEXT_MAX, ITEMS_MAX, type RawItem, type RawOrder } from './raw';
import { readFreight, readMoney } from './read-money';
import { readOrderNumber } from './read-order-number';
import { readQuantity } from './read-quantity';
import { readStatus } from './read-status';
import { isDayOrMonth, type ReadContext, readTime } from './read-time';

/** Longest page text repeated in a problem or as the status. */
const SHOWN_MAX = 40;
/** An order without these is worth a word even if the page does not show them. */
const EXPECTED: readonly OrderField[] = ['number', 'status', 'placedAt'];

/** The order of a card whose shape is checked. What cannot be read is `undefined`, with a problem. */
export function readOrder(raw: RawOrder, context: ReadContext): Order {
  const problems: FieldProblem[] = [];
  const read = <T>(field: OrderField, reader: (text: string) => T | undefined): T | undefined => {
    const text = shownText(raw, field);
    const isCut = isCutShort(raw.fields[field]);
    const value = text && !isCut ? reader(text) : undefined;
    const problem = value === undefined ? problemOf(field, text, isCut) : undefined;
    if (problem?.code === 'unreadable' && isDayOrMonth(text ?? '', context)) {
      problem.code = 'dayOrMonth';
    }
    if (problem) problems.push(problem);
    return value;
  };
  const past = (text: string) => readTime(text, context);
  const deadline = (text: string) => readTime(text, context, { isDeadline: true });
  const statusText = shownText(raw, 'status');

  const order: Order = {
    cardKey: raw.cardKey,
    isCurrent: raw.isCurrent,
    number: read('number', readOrderNumber),
    status: read('status', knownStatus) ?? 'unknown',
    statusText: statusText && shorten(statusText),
    amountFen: read('amount', readMoney),
    freightFen: read('freight', readFreight),
    placedAt: read('placedAt', past),
    closesAt: read('closesAt', deadline),
    paidAt: read('paidAt', past),
    shipBy: read('shipBy', deadline),
    shippedAt: read('shippedAt', past),
    signedAt: read('signedAt', past),
    returnRequestedAt: read('returnRequestedAt', past),
    address: read('address', (text) => text),
    items: raw.items.slice(0, ITEMS_MAX).map((item) => readItem(item, problems)),
    problems,
  };
  if (raw.items.length > ITEMS_MAX) problems.push({ field: 'items', code: 'tooLong' });
  return withoutContradictions(order, context.now);
}

/** The field's text on one line; `undefined` when the page shows nothing there. */
function shownText({ fields }: RawOrder, field: OrderField): string | undefined {
  return cleanLine(fields[field] ?? '') || undefined;
}

/** A text of the greatest length was probably longer on the page; a character cut in half is left out. */
function isCutShort(text = ''): boolean {
  return text.length >= FIELD_TEXT_MAX - 1;
}

function problemOf(
  field: OrderField,
  text: string | undefined,
  isCut: boolean,
): FieldProblem | undefined {
  if (text === undefined) {
    return EXPECTED.includes(field) ? { field, code: 'missing' } : undefined;
  }
  const code = field === 'status' ? 'unknownWord' : 'unreadable';
  return { field, code: isCut ? 'tooLong' : code, text: shorten(text) };
}

function knownStatus(text: string): Exclude<Order['status'], 'unknown'> | undefined {
  const status = readStatus(text);
  return status === 'unknown' ? undefined : status;
}

function readItem(raw: RawItem, problems: FieldProblem[]): OrderItem {
  const read = <T>(text: string | undefined, reader: (text: string) => T | undefined) => {
    const shown = cleanLine(text ?? '');
    const value = shown ? reader(shown) : undefined;
    if (shown && value === undefined) {
      problems.push({ field: 'items', code: 'unreadable', text: shorten(shown) });
    }
    return value;
  };
  return {
    title: cleanLine(raw.title),
    variant: cleanLine(raw.variant ?? '') || undefined,
    quantity: read(raw.quantity, readQuantity),
    priceFen: read(raw.price, readMoney),
    category: cleanLine(raw.category ?? '') || undefined,
  };
}

function shorten(text: string): string {
  return text.length > SHOWN_MAX ? `${cutTo(text, SHOWN_MAX)}…` : text;
}

import { cleanLine, cutTo } from '../../chat/clean-text';
import { FIELD_TEXT_MAX } from '../../chat/raw';
import { readMoney } from '../../chat/read-money';
import { readOrderNumber } from '../../chat/read-order-number';
import { readStatus } from '../../chat/read-status';
import { type ReadContext, readTime } from '../../chat/read-time';
import type { SeenOrder } from '../../chat/seen-order';
import type { EpochMs } from '../../chat/units';
import { unwrapExcelText } from '../../tables/cell-text';
import type { TableRow } from '../../tables/table';
import type { OrderColumn, OrderMapping } from './order-columns';

/** Why a row is not taken. `digitsLost`: a spreadsheet has rounded the number. */
export const ROW_REFUSALS = [
  'noNumber',
  'digitsLost',
  'statusUnknown',
  'contradictory',
  'brokenQuotes',
] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

/** A cell that says something we cannot read; the rest of the row is taken. */
export interface CellProblem {
  column: OrderColumn;
  /** As the file has it, shortened. */
  text: string;
}

/** One order of the file; several rows of one number are one order. */
export interface FileOrder {
  /** Its first row, as a person counts in a spreadsheet. */
  line: number;
  /** How many rows it takes. */
  rowCount: number;
  /** As the file has it. */
  number: string;
  order?: SeenOrder;
  refusal?: RowRefusal;
  problems: CellProblem[];
}

export interface ReadOrdersOptions {
  mapping: OrderMapping;
  /** Where the orders belong. */
  site: string;
  isChatReminderForbidden?: boolean;
  context: ReadContext;
}

/** "8.80012E+17" and "8.8E17". */
const ROUNDED = /^\d(?:\.\d+)?e\+?\d+$/i;
const SHOWN_MAX = 40;

/** Takes the rows of a file piece by piece: rows of one order may stand far apart. */
export interface OrderReader {
  take(rows: readonly TableRow[]): void;
  /** Of all rows taken, in the file's order; a later row may still change one. */
  readonly orders: readonly FileOrder[];
}

/** Nothing that cannot be read is guessed. */
export function orderReader(options: ReadOrdersOptions): OrderReader {
  const byNumber = new Map<string, FileOrder>();
  const orders: FileOrder[] = [];
  return {
    orders,
    take(rows) {
      for (const row of rows) {
        const read = readRow(row, options);
        const known = read.order && byNumber.get(read.order.number);
        if (known) join(known, read);
        else {
          orders.push(read);
          if (read.order) byNumber.set(read.order.number, read);
        }
      }
    },
  };
}

/**
 * A further row of the same order is about more of its goods. Amounts that differ are those of the goods, and the sum is
 * not known; one that says something else makes the whole unsure.
 */
function join(known: FileOrder, { order: more }: FileOrder): void {
  known.rowCount += 1;
  const { order } = known;
  if (!order || !more) return;
  const isOther = (field: 'status' | 'buyer' | 'placedAt') => order[field] !== more[field];
  if (isOther('status') || isOther('buyer') || isOther('placedAt')) {
    known.refusal = 'contradictory';
    delete known.order;
    return;
  }
  if (order.amountFen !== undefined && order.amountFen !== more.amountFen) {
    delete order.amountFen;
    known.problems.push({ column: 'amount', text: '' });
  }
  // Several parcels: it is shipped when the last of them is, and not before all rows have a time.
  if (order.shippedAt === undefined || more.shippedAt === undefined) delete order.shippedAt;
  else order.shippedAt = Math.max(order.shippedAt, more.shippedAt);
}

function readRow({ line, cells, isBroken }: TableRow, options: ReadOrdersOptions): FileOrder {
  const { mapping, context } = options;
  const problems: CellProblem[] = [];
  const text = (column: OrderColumn): string => {
    const index = mapping[column];
    return index === undefined ? '' : cleanLine(unwrapExcelText((cells[index] ?? '').trim()));
  };
  const read = <T>(column: OrderColumn, reader: (shown: string) => T | undefined) => {
    const shown = text(column);
    const value = shown ? reader(shown) : undefined;
    if (shown && value === undefined) problems.push({ column, text: cutTo(shown, SHOWN_MAX) });
    return value;
  };
  const row = { line, rowCount: 1, number: text('number'), problems };
  if (isBroken) return { ...row, refusal: 'brokenQuotes' };
  if (ROUNDED.test(row.number)) return { ...row, refusal: 'digitsLost' };
  const number = readOrderNumber(row.number.replace(/^['\t]+/, ''));
  if (number === undefined) return { ...row, refusal: 'noNumber' };

  const status = readStatus(text('status'));
  if (status === 'unknown') return { ...row, refusal: 'statusUnknown' };
  const amountFen = read('amount', readMoney);
  const placedAt = read('placedAt', (shown) => readTime(dashed(shown), context));
  const paidAt = read('paidAt', (shown) => readTime(dashed(shown), context));
  const shippedAt = read('shippedAt', (shown) => readTime(dashed(shown), context));
  const closesAt = read('closesAt', (shown) =>
    readTime(dashed(shown), context, { isDeadline: true }),
  );
  const itemTitle = cutTo(text('title'), FIELD_TEXT_MAX);
  const order: SeenOrder = {
    site: options.site,
    number,
    conversationKey: '',
    buyer: cutTo(text('buyer'), FIELD_TEXT_MAX),
    status,
    ...(amountFen !== undefined && { amountFen }),
    ...(placedAt !== undefined && { placedAt }),
    ...(paidAt !== undefined && { paidAt }),
    ...(shippedAt !== undefined && { shippedAt }),
    // Of an order that is closed it says when that was.
    ...(closesAt !== undefined && status === 'unpaid' && { closesAt }),
    ...(itemTitle && { itemTitle }),
    ...(options.isChatReminderForbidden && { isChatReminderForbidden: true }),
  };
  return isContradictory(order, context.now)
    ? { ...row, refusal: 'contradictory' }
    : { ...row, order };
}

/** "2026/11/20 09:00" is written so by spreadsheets that open the file. */
const dashed = (text: string): string =>
  text.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, (_, year, month, day) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );

function isContradictory(order: SeenOrder, now: EpochMs): boolean {
  const { placedAt = Number.NEGATIVE_INFINITY, paidAt = placedAt, shippedAt, closesAt } = order;
  if (placedAt > now || paidAt < placedAt) return true;
  if (shippedAt !== undefined && (shippedAt < paidAt || order.status === 'unpaid')) return true;
  return closesAt !== undefined && closesAt < placedAt;
}

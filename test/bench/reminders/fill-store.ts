import type { Page } from 'puppeteer-core';

export interface Filling {
  orders: number;
  attempts: number;
  /** Over how many days up to now they are spread. */
  days?: number;
}

/** Rows of attempts in one transaction; whole blocks of the list of attempts. */
const PIECE = 10_000;

/**
 * Fills the store up with plainly made-up orders, attempts and outcomes by writing the rows themselves: calls would take
 * an hour. What the store derives from rows (the columns) it builds at the next reading. For an empty store.
 *
 * @param page - a page of the extension.
 */
export async function fillStore(page: Page, filling: Filling): Promise<void> {
  await page.evaluate(createStore);
  const { orders, attempts, days = 365 } = filling;
  const open = Math.min(OPEN, orders);
  const now = Date.now();
  for (let from = 0; from < attempts; from += PIECE) {
    const to = Math.min(from + PIECE, attempts);
    await page.evaluate(putAttempts, { from, to, orders, attempts, open, days, now });
  }
  for (let from = 0; from < orders; from += PIECE) {
    const to = Math.min(from + PIECE, orders);
    await page.evaluate(putOrders, { from, to, orders, attempts, open, days, now });
  }
}

interface Piece extends Required<Filling> {
  from: number;
  to: number;
  open: number;
  now: number;
}

/** Runs in the page: lets the background lay out the database. */
async function createStore(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    typeof import('webextension-polyfill')
  >;
  await (browser ?? chrome)?.runtime.sendMessage({ call: 'settings.get', input: null });
}

/** Runs in the page; each order is reminded of about as often as the others, one reminder right after the other. */
async function putAttempts({ from, to, orders, attempts, days, now }: Piece): Promise<void> {
  const HOUR_MS = 3_600_000;
  const LINES = 250;
  const REASONS = ['balanceShort', 'newBuyer', 'forgotPassword', 'doubts', 'priceNotAgreed'];
  const chance = (seed: number): number => {
    let x = Math.imul(seed + 0x9e3779b9, 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
  };
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('kefu');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const step = db.transaction(['attempts', 'attemptBlocks', 'outcomes'], 'readwrite', {
    durability: 'relaxed',
  });
  const stored = new Promise<void>((done, fail) => {
    step.oncomplete = () => done();
    step.onabort = () => fail(step.error);
  });
  let lines: string[] = [];
  for (let index = from; index < to; index += 1) {
    const order = Math.floor((index * orders) / attempts);
    const at = Math.round(now - (days * 24 * HOUR_MS * (attempts - index)) / attempts);
    const id = `bench-${String(index).padStart(7, '0')}`;
    const orderNumber = `99${String(order).padStart(12, '0')}`;
    const buyer = `练习买家${order % 9_973}`;
    step.objectStore('attempts').put({
      id,
      site: 'practice',
      orderNumber,
      orderKey: `practice|${orderNumber}`,
      conversationKey: `c${order % 9_973}`,
      buyer,
      amountFen: 1_000 + Math.floor(chance(order) * 90_000),
      placedAt: at - Math.round((0.2 + chance(index + 5) * 20) * HOUR_MS),
      at,
      channel: ['chat', 'chat', 'sms', 'phone'][index % 4],
      phraseId: `bench-phrase-${index % 60}`,
      agent: `练习客服${index % 12}`,
      ordinal: index,
    });
    lines.push(`${id}\t${buyer}\t${orderNumber}`);
    if (lines.length === LINES || index === to - 1) {
      const number = Math.floor(index / LINES);
      const row = { number, size: lines.length, lines: lines.join('\n') };
      step.objectStore('attemptBlocks').put(row);
      lines = [];
    }
    const say = (by: string, after: number, result: object) =>
      step.objectStore('outcomes').put({
        id: `${id}-${by}`,
        attemptId: id,
        recordedAt: at + Math.round(after),
        by,
        result,
      });
    if (chance(index) < 0.3) {
      say('agent', HOUR_MS, { kind: 'notPaid', reason: REASONS[index % REASONS.length] });
    }
    if (chance(order + 11) < 0.4) {
      say('observed', chance(index + 3) * 40 * HOUR_MS, { kind: 'paid' });
    }
  }
  await stored;
  db.close();
}

/** Orders that are still unpaid, all of the last three days: the queue. */
export const OPEN = 5_000;

/** Runs in the page. The newest are still unpaid, every other one of them reminded of once. */
async function putOrders({ from, to, orders, open, days, now }: Piece): Promise<void> {
  const HOUR_MS = 3_600_000;
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('kefu');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const step = db.transaction('orders', 'readwrite', { durability: 'relaxed' });
  const stored = new Promise<void>((done, fail) => {
    step.oncomplete = () => done();
    step.onabort = () => fail(step.error);
  });
  const closed = orders - open;
  for (let order = from; order < to; order += 1) {
    const number = `99${String(order).padStart(12, '0')}`;
    const isOpen = order >= closed;
    const age = isOpen ? (72 * (orders - order)) / open : (24 * days * (orders - order)) / orders;
    const placedAt = Math.round(now - age * HOUR_MS);
    const remindedAt = isOpen && order % 2 === 0 ? placedAt + HOUR_MS / 2 : undefined;
    step.objectStore('orders').put({
      key: `practice|${number}`,
      site: 'practice',
      number,
      conversationKey: `c${order % 9_973}`,
      buyer: `练习买家${order % 9_973}`,
      status: isOpen ? 'unpaid' : 'success',
      amountFen: 1_000 + (order % 90_000),
      itemTitle: `练习商品${order % 300}`,
      contact: order % 3 === 0 ? 'silent' : 'consulted',
      placedAt,
      changedAt: placedAt,
      made: remindedAt === undefined ? [] : [{ at: remindedAt, channel: 'chat', outcomes: [] }],
      ...(isOpen && { openAt: placedAt }),
      ...(remindedAt !== undefined && { remindedAt }),
    });
  }
  await stored;
  db.close();
}

import type { Page } from 'puppeteer-core';

/** Rows in one transaction. */
const PIECE = 10_000;

/**
 * Fills the store up with so many plainly made-up days of conversations, spread over the last year, by writing the rows
 * themselves. Their columns are laid out at the next reading.
 *
 * @param page - a page of the extension whose background has opened the database.
 */
export async function fillService(page: Page, talks: number): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < talks; from += PIECE) {
    await page.evaluate(putTalks, { from, to: Math.min(from + PIECE, talks), talks, now });
  }
}

/** Runs in the page. Each has four questions of five messages, answered with six. */
async function putTalks(piece: {
  from: number;
  to: number;
  talks: number;
  now: number;
}): Promise<void> {
  const MINUTE_MS = 60_000;
  const DAY_MS = 1_440 * MINUTE_MS;
  const { from, to, talks, now } = piece;
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('kefu');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const step = db.transaction(['serviceDays', 'serviceColumns'], 'readwrite', {
    durability: 'relaxed',
  });
  const stored = new Promise<void>((done, fail) => {
    step.oncomplete = () => done();
    step.onabort = () => fail(step.error);
  });
  for (let who = from; who < to; who += 1) {
    const midnight = Math.floor((now - (365 * DAY_MS * (talks - who)) / talks) / DAY_MS) * DAY_MS;
    const day = new Date(midnight).toISOString().slice(0, 10);
    const begins = midnight + (480 + (who % 600)) * MINUTE_MS;
    const starts = [0, 1, 2, 3].map((run) => begins + run * 9 * MINUTE_MS);
    const agent = starts.map((start, run) => ({
      at: start + (1 + ((who * 7 + run) % 300) / 60) * MINUTE_MS,
      count: run < 2 ? 2 : 1,
      starts: [start],
      agent: `练习客服${who % 12}`,
    }));
    step.objectStore('serviceDays').put({
      key: `${who}|${day}`,
      who,
      day,
      zone: 'UTC',
      buyer: [...starts, (starts[3] as number) + 1_000],
      agent,
      unsure: [],
      untimedBuyer: 0,
      untimedAgent: 0,
    });
    step.objectStore('serviceColumns').put({ day });
  }
  await stored;
  db.close();
}

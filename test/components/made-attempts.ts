import { type Attempt, NOT_PAID_REASONS, type Outcome } from '../../lib/reminders/attempt';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface MadeShop {
  /** Attempts lie in the `days` before. */
  now: number;
  orders: number;
  attempts: number;
  days: number;
  phraseIds: readonly string[];
}

/** A plainly made-up shop's attempts, oldest first: more by day than by night, more paid in the evening. */
export function madeAttempts({ now, orders, attempts, days, phraseIds }: MadeShop): Attempt[] {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const times = Array.from({ length: attempts }, () => {
    const day = Math.floor(random() * days);
    const hour = 8 + (random() + random()) * 7;
    return now - (day + 1) * DAY_MS + hour * HOUR_MS - 14.5 * HOUR_MS;
  }).sort((a, b) => a - b);
  return times.map((at, index): Attempt => {
    // Orders reminded of more than once lie near one another.
    const order = Math.floor((index * orders) / attempts);
    const chance = random();
    const outcomes: Outcome[] = [];
    const add = (by: Outcome['by'], after: number, result: Outcome['result']) =>
      outcomes.push({
        id: `o${index}-${outcomes.length}`,
        attemptId: `a${index}`,
        recordedAt: at + after,
        by,
        result,
      });
    if (chance < 0.25)
      add('agent', HOUR_MS / 2, { kind: 'notPaid', reason: pick(NOT_PAID_REASONS) });
    if (chance < 0.42 && chance > 0.15) {
      const paidAt = Math.round(at + random() * 30 * HOUR_MS);
      if (paidAt < now)
        add('observed', paidAt - at, random() < 0.5 ? { kind: 'paid', paidAt } : { kind: 'paid' });
    }
    return {
      id: `a${index}`,
      orderKey: `practice|${order}`,
      site: 'practice',
      orderNumber: String(order),
      conversationKey: `c${order}`,
      buyer: `练习买家${order % 997}`,
      amountFen: Math.round(20_00 + random() ** 3 * 900_00),
      placedAt: Math.round(at - (0.2 + random() ** 4 * 30) * HOUR_MS),
      at: Math.round(at),
      channel: random() < 0.7 ? 'chat' : pick(['sms', 'phone']),
      ...(random() < 0.9 && { phraseId: pick(phraseIds) }),
      agent: pick(['小林', '阿明', '练习客服三号']),
      outcomes,
    };
  });
}

import type { Message } from '../chat/conversation';
import { type EpochMs, MINUTE_MS, type Zone } from '../chat/units';
import { type BuyerPromise, isTakenBack, promiseIn } from './promise';
import { SHORT_OF_MONEY } from './promise-vocabulary';

/** Newest messages of the buyer looked at where none follows the reminder. Decided. */
const LATEST_FEW = 3;

export interface PromiseQuestion {
  /** The thread, oldest first. */
  messages: readonly Message[];
  /** When the order was reminded; a later message of the buyer is an answer to it. */
  remindedAt: EpochMs;
  zone: Zone;
  now: EpochMs;
}

/**
 * The newest promise in the buyer's messages after the reminder, or in the latest few where none is after it.
 *
 * One that was taken back since, or all of whose times have passed, is none. A message without a time of its own
 * counts only where its neighbours' times leave the promise no choice.
 */
export function promisedByBuyer(question: PromiseQuestion): BuyerPromise | undefined {
  const { now, remindedAt, zone } = question;
  const said = buyerMessages(question);
  // Pages show minutes: an answer within the minute of the reminder seems to come before it.
  const from = Math.floor(remindedAt / MINUTE_MS) * MINUTE_MS;
  const answers = said.filter(({ earliest }) => earliest >= from);
  const looked = answers.length > 0 ? answers : said.slice(-LATEST_FEW);
  for (const { text, earliest, latest } of looked.toReversed()) {
    if (isTakenBack(text)) return undefined;
    const read = (sentAt: EpochMs) => promiseIn(text, sentAt, zone, { isAnswer: earliest >= from });
    const found = read(latest);
    if (!found || !isSame(found, earliest === latest ? found : read(earliest))) continue;
    const times = found.times.filter(({ at }) => at > now);
    if (times.length === 0) return undefined;
    const isShort = looked.some((one) => SHORT_OF_MONEY.test(one.text));
    return { ...found, times, ...(isShort && { reason: 'balanceShort' as const }) };
  }
  return undefined;
}

function isSame(one: BuyerPromise, other: BuyerPromise | undefined): boolean {
  return one.times.map(({ at }) => at).join() === other?.times.map(({ at }) => at).join();
}

/** The buyer's messages with the bounds between which each was sent. */
function buyerMessages({ messages, now }: PromiseQuestion) {
  const sent: { text: string; earliest: EpochMs; latest: EpochMs }[] = [];
  let earliest: EpochMs | undefined;
  messages.forEach(({ side, text, at }, index) => {
    earliest = at ?? earliest;
    if (side !== 'buyer' || earliest === undefined || earliest > now) return;
    const next = messages.slice(index + 1).find((message) => message.at !== undefined)?.at;
    const latest = at ?? Math.max(earliest, Math.min(next ?? now, now));
    sent.push({ text, earliest, latest });
  });
  return sent;
}

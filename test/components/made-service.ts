import type { Message } from '../../lib/chat/conversation';
import { readDays } from '../../lib/service/read-days';
import type { FakeServiceDay } from './fake-service';
import { ZONE } from './fakes';
import { randomFrom } from './made-attempts';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

export interface MadeService {
  /** The days end here. */
  now: number;
  days: number;
  /** Conversations a day. */
  talks: number;
  agents: readonly (string | undefined)[];
}

/** A plainly made-up shop's conversations: slower in the evening, and some in the night answered the next morning. */
export function madeService({ now, days, talks, agents }: MadeService): FakeServiceDay[] {
  const random = randomFrom(11);
  return Array.from({ length: days * talks }, (_, index) => {
    const begins = now - (Math.floor(index / talks) + 0.5) * DAY_MS + random() * 0.45 * DAY_MS;
    const agent = agents[index % agents.length];
    const messages = talk(begins, random);
    return readDays(messages, { zone: ZONE, agentOf: () => agent }).map((day) => ({
      ...day,
      who: index,
      zone: ZONE,
    }));
  }).flat();
}

function talk(begins: number, random: () => number): Message[] {
  const messages: Message[] = [];
  let at = begins;
  const say = (side: Message['side'], afterMinutes: number) => {
    at = Math.round(at + afterMinutes * MINUTE_MS);
    messages.push({ side, text: '', at });
  };
  const runs = 1 + Math.floor(random() * 4);
  for (let run = 0; run < runs; run += 1) {
    say('buyer', 1 + random() * 8);
    if (random() < 0.4) say('buyer', random());
    if (random() < 0.04) break;
    const isNight = random() < 0.01;
    say('agent', isNight ? 480 : 0.2 + random() ** 3 * 9);
    if (random() < 0.3) say('agent', random());
  }
  return messages;
}

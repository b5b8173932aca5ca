import { effect, type ReadonlySignal } from '@preact/signals';
import { CLOCK_SKEW_MS } from '../../chat/contradictions';
import type { Conversation, Message } from '../../chat/conversation';
import type { ShopSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { CallBackground } from '../../messaging/calls';
import { readDays } from '../../service/read-days';
import type { SeenService } from '../../service/service-day';
import { whoOf } from '../../service/who';
import { whenIdle } from '../when-idle';

interface Needs {
  call: CallBackground;
  settings: ReadonlySignal<ShopSettings | undefined>;
  conversation: ReadonlySignal<Conversation | undefined>;
  now: () => EpochMs;
  /** Runs it once there is nothing else to do; returns the way to call it off. */
  whenIdle?: (run: () => void) => () => void;
}

/** The conversation in view, and which of its messages came while it was. */
interface Watched {
  who: number;
  since: EpochMs;
  messages: readonly Message[];
  /** By place in `messages`. */
  cameNow: readonly boolean[];
}

/** Conversations of which it is remembered what was told of them. */
const TOLD_MAX = 40;

/**
 * Tells the background when the buyer of the conversation in view wrote and was answered, once for each change and when
 * the page has nothing else to do. No text leaves the sidebar.
 *
 * No page shows which agent wrote a message. One that came while this sidebar looked on was written here, so it gets
 * the name of the settings; what was there before gets none.
 */
export function recordService(needs: Needs): () => void {
  const { call, settings, conversation, now, whenIdle: later = whenIdle } = needs;
  const waiting = new Map<number, Watched>();
  /** By conversation, then by day: what was told last. */
  const told = new Map<number, Map<string, string>>();
  let watched: Watched | undefined;
  let callOff: (() => void) | undefined;

  const stop = effect(() => {
    const { value: open } = conversation;
    watched = open && watch(watched, open, now());
    if (!watched || !settings.value?.recordsService) return;
    waiting.set(watched.who, watched);
    callOff ??= later(tellAll);
  });

  function tellAll(): void {
    callOff = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    const shop = settings.peek();
    if (!shop?.recordsService) return;
    const { zone } = shop;
    const name = shop.agentName.trim();
    for (const { who, messages, cameNow } of all) {
      const agentOf = (place: number) => (cameNow[place] && name !== '' ? name : undefined);
      tell({ who, zone, days: readDays(messages, { zone, agentOf }) });
    }
  }

  function tell({ who, zone, days }: SeenService): void {
    const before = told.get(who) ?? new Map<string, string>();
    const fresh = days.filter((day) => before.get(day.day) !== JSON.stringify(day));
    if (fresh.length === 0) return;
    for (const day of fresh) before.set(day.day, JSON.stringify(day));
    told.delete(who);
    told.set(who, before);
    if (told.size > TOLD_MAX) told.delete(told.keys().next().value as number);
    call('service.see', { who, zone, days: fresh }).catch(() => {
      // Told again with the next change.
      told.delete(who);
    });
  }

  return () => {
    stop();
    callOff?.();
  };
}

function watch(before: Watched | undefined, open: Conversation, now: EpochMs): Watched {
  const who = whoOf(open);
  const { messages } = open;
  if (before?.who !== who) return { who, since: now, messages, cameNow: messages.map(() => false) };
  const dropped = droppedBetween(before.messages, messages);
  const kept = dropped === undefined ? [] : before.cameNow.slice(dropped);
  const earliest = before.since - CLOCK_SKEW_MS;
  const cameNow = messages.map(({ at }, place) => {
    if (dropped === undefined) return false;
    return kept[place] ?? (at !== undefined && at >= earliest);
  });
  return { who, since: before.since, messages, cameNow };
}

/**
 * How many of the oldest of `before` are gone from `after`, which goes on where `before` ends; `undefined` if it does
 * not. By side and time: a text may change once it is sent.
 */
function droppedBetween(before: readonly Message[], after: readonly Message[]): number | undefined {
  const isSame = (one: Message, other: Message | undefined) =>
    one.side === other?.side && one.at === other.at;
  for (let dropped = 0; dropped < before.length; dropped += 1) {
    const rest = before.slice(dropped);
    if (rest.every((message, place) => isSame(message, after[place]))) return dropped;
  }
  return undefined;
}

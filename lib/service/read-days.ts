import type { Message } from '../chat/conversation';
import type { EpochMs, Zone } from '../chat/units';
import { dayText } from '../chat/zone';
import { mergeDays } from './merge-days';
import { type AgentTurn, type DatedDay, EMPTY_DAY, NO_DAY } from './service-day';

interface Draft {
  buyer: EpochMs[];
  agent: Map<EpochMs, { count: number; starts: EpochMs[]; agent?: string }>;
  unsure: EpochMs[];
  untimedBuyer: number;
  untimedAgent: number;
}

export interface ReadDaysOptions {
  zone: Zone;
  /** Who wrote an agent's message, by its place; `undefined` where nobody knows. */
  agentOf?: (place: number) => string | undefined;
}

/**
 * What a piece of a thread tells of each local day.
 *
 * A response runs from the first timed message of the buyer's run to the agent's next message. What the platform or a
 * robot says (`system`) neither asks nor answers. A message whose side is not told ends a run without a response: it may
 * have been the answer. So does an agent's message without a time. A response counts on the day the run began, however
 * late it comes, but is kept on the day of the answer, which does not move when more of the run is seen.
 *
 * @param messages - oldest first, without a gap.
 */
export function readDays(
  messages: readonly Message[],
  { zone, agentOf = () => undefined }: ReadDaysOptions,
): DatedDay[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (day: string): Draft => {
    const known = drafts.get(day);
    if (known) return known;
    const draft: Draft = {
      buyer: [],
      agent: new Map(),
      unsure: [],
      untimedBuyer: 0,
      untimedAgent: 0,
    };
    drafts.set(day, draft);
    return draft;
  };
  const days = daysOf(messages, zone);
  /** `undefined`: no message of the buyer waits; without `start` none of them shows a time. */
  let run: { start?: EpochMs } | undefined;

  for (const [place, { side, at }] of messages.entries()) {
    if (side === 'system') continue;
    const day = days[place];
    if (at === undefined) {
      countUntimed(draftOf(NO_DAY), side);
      if (day !== undefined) countUntimed(draftOf(day), side);
      if (side === 'buyer') run ??= {};
      else run = undefined;
      continue;
    }
    const draft = draftOf(day ?? NO_DAY);
    if (side === 'buyer') {
      draft.buyer.push(at);
      run ??= {};
      run.start ??= at;
      continue;
    }
    if (side === 'agent') {
      const turn = draft.agent.get(at) ?? { count: 0, starts: [] };
      draft.agent.set(at, turn);
      turn.count += 1;
      turn.agent ??= agentOf(place);
      if (run?.start !== undefined && run.start <= at) turn.starts.push(run.start);
    } else draft.unsure.push(at);
    run = undefined;
  }
  return [...drafts].map(([day, draft]) => ({ day, ...finished(draft) }));
}

function countUntimed(draft: Draft, side: Message['side']): void {
  if (side === 'buyer') draft.untimedBuyer += 1;
  if (side === 'agent') draft.untimedAgent += 1;
}

/** Sorted and cut to what is kept: pages that show two clocks may be out of order. */
function finished({ agent, ...draft }: Draft) {
  const ascending = (a: number, b: number) => a - b;
  const turns = [...agent].map(
    ([at, turn]): AgentTurn => ({
      at,
      count: turn.count,
      starts: turn.starts.sort(ascending),
      ...(turn.agent !== undefined && { agent: turn.agent }),
    }),
  );
  return mergeDays(EMPTY_DAY, {
    ...draft,
    buyer: draft.buyer.sort(ascending),
    unsure: draft.unsure.sort(ascending),
    agent: turns,
  });
}

/** The local day of each message. One without a time is of the day of its timed neighbours, if these agree. */
function daysOf(messages: readonly Message[], zone: Zone): (string | undefined)[] {
  const shown = messages.map(({ at }) => (at === undefined ? undefined : dayText(at, zone)));
  let before: string | undefined;
  const earlier = shown.map((day) => {
    before = day ?? before;
    return before;
  });
  let after: string | undefined;
  const later = shown
    .toReversed()
    .map((day) => {
      after = day ?? after;
      return after;
    })
    .reverse();
  return shown.map((day, place) =>
    day === undefined && earlier[place] === later[place] ? earlier[place] : day,
  );
}

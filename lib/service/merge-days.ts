import type { EpochMs } from '../chat/units';
import { type AgentTurn, INSTANTS_MAX, type ServiceDay } from './service-day';

/**
 * What two sightings of the same day tell together. Commutative, associative and idempotent: of everything the greater
 * count or the earlier start holds, so that nothing counts twice and nothing is lost.
 */
export function mergeDays(one: ServiceDay, other: ServiceDay): ServiceDay {
  return {
    buyer: mergeInstants(one.buyer, other.buyer),
    agent: mergeTurns(one.agent, other.agent),
    unsure: mergeInstants(one.unsure, other.unsure),
    untimedBuyer: Math.max(one.untimedBuyer, other.untimedBuyer),
    untimedAgent: Math.max(one.untimedAgent, other.untimedAgent),
  };
}

/** Each instant as often as in the one of the two that has it more often. */
function mergeInstants(one: readonly EpochMs[], other: readonly EpochMs[]): EpochMs[] {
  const merged: EpochMs[] = [];
  let [i, j] = [0, 0];
  while ((i < one.length || j < other.length) && merged.length < INSTANTS_MAX) {
    const a = one[i] ?? Number.POSITIVE_INFINITY;
    const b = other[j] ?? Number.POSITIVE_INFINITY;
    merged.push(Math.min(a, b));
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return merged;
}

function mergeTurns(one: readonly AgentTurn[], other: readonly AgentTurn[]): AgentTurn[] {
  const byInstant = new Map(one.map((turn) => [turn.at, turn]));
  for (const turn of other) {
    const known = byInstant.get(turn.at);
    byInstant.set(turn.at, known ? mergeTurn(known, turn) : turn);
  }
  return [...byInstant.values()].sort((a, b) => a.at - b.at).slice(0, INSTANTS_MAX);
}

function mergeTurn(one: AgentTurn, other: AgentTurn): AgentTurn {
  const agent = smaller(one.agent, other.agent);
  return {
    at: one.at,
    count: Math.max(one.count, other.count),
    starts: mergeStarts(one.starts, other.starts),
    ...(agent !== undefined && { agent }),
  };
}

/**
 * A thread seen from its middle on shows the later ones of these runs, or the first from its middle on: place by place
 * its starts lie behind the true ones.
 */
function mergeStarts(one: readonly EpochMs[], other: readonly EpochMs[]): EpochMs[] {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  return longer.map((start, place) => Math.min(start, shorter[place] ?? start));
}

/** A known name goes before none. */
function smaller(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

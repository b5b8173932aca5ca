import type { EpochMs, Zone } from '../chat/units';

/** What an agent wrote at one instant: pages that show minutes have several messages at one. */
export interface AgentTurn {
  at: EpochMs;
  /** Messages. */
  count: number;
  /**
   * When the buyers' runs of messages began that these answered, ascending; fewer than `count` where the agent wrote on.
   * Where a run was seen from its middle on this is the earliest instant of it that was seen.
   */
  starts: readonly EpochMs[];
  /** Who wrote, where that is known. */
  agent?: string;
}

/**
 * What was seen of one conversation on one local day: instants, no words.
 *
 * Each part only ever grows towards the truth, see `mergeDays`: a count is the most that was seen at once at an instant,
 * a run's start the earliest that was seen. So the order in which pieces of a thread are seen, and how often, is of no
 * matter, and nothing counts twice.
 */
export interface ServiceDay {
  /** One for each message of the buyer, ascending; an instant with several messages stands as often. */
  buyer: readonly EpochMs[];
  /** By instant, ascending. */
  agent: readonly AgentTurn[];
  /** As `buyer`, of messages whose side the page does not tell. */
  unsure: readonly EpochMs[];
  /** Messages without a time, between two of this day: the most that were seen at once. */
  untimedBuyer: number;
  untimedAgent: number;
}

/** A day as it is told and kept. */
export interface DatedDay extends ServiceDay {
  /** Local day, `2026-11-22`; `NO_DAY` holds all messages without a time of the conversation. */
  day: string;
}

/** What the page shows of one conversation. */
export interface SeenService {
  /** `whoOf` the conversation. */
  who: number;
  /** In which the days were told apart. */
  zone: Zone;
  days: readonly DatedDay[];
}

export const NO_DAY = '';

/** Instants of one side that are kept of a day; a thread with more is no talk between people. The earliest stay. */
export const INSTANTS_MAX = 400;

export const EMPTY_DAY: ServiceDay = {
  buyer: [],
  agent: [],
  unsure: [],
  untimedBuyer: 0,
  untimedAgent: 0,
};

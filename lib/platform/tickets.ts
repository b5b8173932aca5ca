/**
 * One-time tickets that prove to the sidebar that a port comes from our content script in the same tab. They are kept
 * in `storage.session`: the worker may die between issue and redemption, and content scripts cannot read it.
 */

import { type DurationMs, type EpochMs, MINUTE_MS } from '../chat/units';
import type { Clock } from './clock';

export const TICKET_LIFE_MS: DurationMs = MINUTE_MS / 2;
/** A page that reloads its frame quickly may have more than one under way; an older one is dropped. */
export const TICKETS_PER_TAB = 3;

const KEY = 'tickets';

interface Ticket {
  id: string;
  tabId: number;
  issuedAt: EpochMs;
}

/** The part of `storage.session` used here. */
export interface TicketArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export function createTickets(area: TicketArea, clock: Clock) {
  let last: Promise<unknown> = Promise.resolve();

  /** Runs one change after another, so that two at once cannot both take the same ticket. */
  function change<T>(step: (tickets: Ticket[]) => { keep: Ticket[]; result: T }): Promise<T> {
    const run = async () => {
      const stored = (await area.get(KEY))[KEY] as Ticket[] | undefined;
      const { keep, result } = step((stored ?? []).filter((t) => isAlive(t, clock())));
      await area.set({ [KEY]: keep });
      return result;
    };
    const next = last.then(run, run);
    last = next;
    return next;
  }

  return {
    issue(tabId: number): Promise<string> {
      const ticket = { id: crypto.randomUUID(), tabId, issuedAt: clock() };
      return change((tickets) => {
        const surplus = tickets.filter((t) => t.tabId === tabId).slice(0, 1 - TICKETS_PER_TAB);
        return {
          keep: [...tickets.filter((t) => !surplus.includes(t)), ticket],
          result: ticket.id,
        };
      });
    },

    /** True once, within `TICKET_LIFE_MS`, for the tab it was issued to. A ticket shown by any tab is spent. */
    redeem(id: string, tabId: number): Promise<boolean> {
      return change((tickets) => ({
        keep: tickets.filter((t) => t.id !== id),
        result: tickets.some((t) => t.id === id && t.tabId === tabId),
      }));
    },
  };
}

export type Tickets = ReturnType<typeof createTickets>;

/** A clock set back must not lengthen a ticket's life. */
function isAlive({ issuedAt }: Ticket, now: EpochMs): boolean {
  return now >= issuedAt && now < issuedAt + TICKET_LIFE_MS;
}

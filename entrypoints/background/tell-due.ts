import type { EpochMs } from '../../lib/chat/units';
import { MINUTE_MS } from '../../lib/chat/units';
import type { AlertText } from '../../lib/models/alert-text';
import type { Alarm } from '../../lib/platform/alarm';
import type { Notifications } from '../../lib/platform/notifications';

/** A clock that is set forward does not make an alarm ring sooner, so nothing is waited for longer than this. */
const LOOK_EVERY_MS = 5 * MINUTE_MS;

/** What is due of one kind of thing. */
interface Due<A> {
  /** Marked as told. */
  alerts: A[];
  /** How many are due, told or not; what was shown goes when none is left. */
  openCount: number;
  /** When to look again; `undefined` if nothing is ahead. */
  nextAt?: EpochMs;
}

export interface TellParts<A> {
  take: () => Promise<Due<A>>;
  untell: (alerts: readonly A[]) => Promise<void>;
  textOf: (alerts: readonly A[]) => Promise<AlertText>;
  notifications: Pick<Notifications, 'show' | 'clear'>;
  alarm: Alarm;
  /** `openCount`, where it is shown. */
  showCount: (count: number) => Promise<void>;
  clock: () => EpochMs;
}

/**
 * Tells what is due, shows the count on the button and sets the alarm for the next time. All of it is read from the
 * store each time, so it may be called at any moment and any number of times: what was told is not told again.
 */
export function tellDue<A>(parts: TellParts<A>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;

  async function once(): Promise<void> {
    const { alerts, openCount, nextAt } = await parts.take();
    await parts.showCount(openCount);
    if (nextAt === undefined && openCount === 0) await parts.alarm.clear();
    else {
      const latest = parts.clock() + LOOK_EVERY_MS;
      await parts.alarm.set(Math.min(nextAt ?? latest, latest));
    }
    if (alerts.length === 0) {
      if (openCount === 0) await parts.notifications.clear();
      return;
    }
    try {
      await parts.notifications.show(await parts.textOf(alerts));
    } catch (error) {
      await parts.untell(alerts);
      throw error;
    }
  }

  return () => {
    if (running) {
      isAskedAgain = true;
      return running;
    }
    running = (async () => {
      try {
        do {
          isAskedAgain = false;
          await once();
        } while (isAskedAgain);
      } finally {
        running = undefined;
      }
    })();
    return running;
  };
}

import type { EpochMs } from '../chat/units';

interface AlarmsApi {
  create(name: string, info: { when: EpochMs }): unknown;
  clear(name: string): Promise<boolean>;
  onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
}

/** The one alarm of this name; the browser keeps it while the worker sleeps. */
export interface Alarm {
  /** Rings once, at `when` or as soon after as the browser lets it; in place of what was set before. */
  set(when: EpochMs): Promise<void>;
  clear(): Promise<void>;
}

/** To be called while the worker starts: the browser wakes it for listeners it knows. */
export function createAlarm(alarms: AlarmsApi, name: string, onRing: () => void): Alarm {
  alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) onRing();
  });
  return {
    async set(when) {
      await alarms.create(name, { when });
    },
    async clear() {
      await alarms.clear(name);
    },
  };
}

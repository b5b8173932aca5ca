import type { Message } from '../../../../lib/chat/conversation';
import { columnsOf } from '../../../../lib/service/figures/columns';
import { serviceFigures } from '../../../../lib/service/figures/service-figures';
import { readDays } from '../../../../lib/service/read-days';
import { NO_DAY } from '../../../../lib/service/service-day';

export interface Talk {
  messages: readonly Message[];
  /** By place. */
  agents?: readonly (string | undefined)[];
}

/** The figures of made-up conversations, one after the other numbered from 1. */
export function figuresOfTalks(
  talks: readonly Talk[],
  zone: string,
  period: { from: number; to: number },
) {
  const rows = talks.flatMap(({ messages, agents }, index) =>
    readDays(messages, { zone, agentOf: (place) => agents?.[place] }).map((day) => ({
      ...day,
      who: index + 1,
      zone,
    })),
  );
  const byDay = Map.groupBy(rows, ({ day }) => day);
  const noDay = byDay.get(NO_DAY);
  byDay.delete(NO_DAY);
  const blocks = [...byDay].map(([day, all]) => ({ day, columns: columnsOf(all) }));
  return serviceFigures(blocks, noDay && columnsOf(noDay), { period, zone, now: period.to - 1 });
}

import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { AtStake } from '../../lib/reminders/figures/figures';
import type { Store } from '../../lib/store/open-store';

export interface FiguresParts {
  store: () => Promise<Store>;
  /** What waits in unpaid orders now, read through an index; absent where nobody keeps one. */
  atStake?: () => Promise<AtStake>;
}

/** What the background does for the call about figures. */
export function figuresHandlers({
  store,
  atStake,
}: FiguresParts): Pick<CallHandlers, 'figures.get'> {
  return {
    'figures.get': async ({ period }) => ({
      ...(await (await store()).figuresOfPeriod(period)),
      ...(atStake && { atStake: await atStake() }),
    }),
  };
}

import type { EpochMs, Zone } from '../chat/units';
import type { Sureness } from '../said/sureness';
import { type PromisedTimeChoice, promisedTimeChoices } from './outcome';
import type { BuyerPromise } from './promise';

/** One of the times offered for a promise: read from the buyer's words, or one that buyers name often. */
export type TimeChoice =
  | { kind: 'said'; at: EpochMs; sureness: Sureness; words: string; reason?: 'balanceShort' }
  | { kind: 'usual'; at: EpochMs; code: PromisedTimeChoice['code'] };

/** As many as have a number key. */
const OFFERED = 5;

/** What the buyer said first, then the usual times; never two for one instant, none that has passed. */
export function timeChoices(
  promise: BuyerPromise | undefined,
  now: EpochMs,
  zone: Zone,
): TimeChoice[] {
  const said = (promise?.times ?? [])
    .filter(({ at }) => at > now)
    .map(
      ({ at, sureness }): TimeChoice => ({
        kind: 'said',
        at,
        sureness,
        words: promise?.words ?? '',
        ...(promise?.reason && { reason: promise.reason }),
      }),
    );
  const usual = promisedTimeChoices(now, zone)
    .filter(({ at }) => !said.some((one) => one.at === at))
    .map((choice): TimeChoice => ({ kind: 'usual', ...choice }));
  return [...said, ...usual].slice(0, OFFERED);
}

import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Store } from '../../lib/store/open-store';

type PairingCalls = Extract<keyof CallHandlers, `pairings.${string}`>;

/** What the background does for the calls about related goods. */
export function pairingHandlers(store: () => Promise<Store>): Pick<CallHandlers, PairingCalls> {
  return {
    'pairings.list': async () => (await store()).listPairings(),
    'pairings.change': async (change) => (await store()).changePairings(change),
    'pairings.used': async (use) => (await store()).addPairingUse(use),
    'pairings.counts': async () => (await store()).countPairingUses(),
  };
}

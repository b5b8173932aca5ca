import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Store } from '../../lib/store/open-store';

type CommitmentCalls = Extract<keyof CallHandlers, `commitments.${string}`>;

/** What the background does for the calls about commitments. */
export function commitmentHandlers(
  store: () => Promise<Store>,
): Pick<CallHandlers, CommitmentCalls> {
  return {
    'commitments.add': async (commitment) => (await store()).addCommitment(commitment),
    'commitments.ofOrder': async ({ site, orderNumber }) =>
      (await store()).commitmentsOfOrder(site, orderNumber),
    'commitments.set': async ({ id, state }) => (await store()).setCommitment(id, state),
  };
}

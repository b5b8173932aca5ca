import { type Commitment, isSameCommitment } from '../../lib/commitments/commitment';
import type { BackgroundCalls, TableName } from '../../lib/messaging/calls';
import { orderKey } from '../../lib/reminders/attempt';

type Calls = 'commitments.add' | 'commitments.ofOrder' | 'commitments.set';

/** The calls about commitments over a list in memory. */
export function fakeCommitments(
  all: Commitment[],
  now: () => number,
  changed: (table: TableName) => void,
): { [N in Calls]: (input: BackgroundCalls[N]['in']) => BackgroundCalls[N]['out'] } {
  return {
    'commitments.add'(given) {
      const key = orderKey(given.site, given.orderNumber);
      const known = all.find((one) => one.orderKey === key && isSameCommitment(one, given));
      if (known) return structuredClone(known);
      const added: Commitment = { ...given, orderKey: key };
      all.push(added);
      changed('commitments');
      return structuredClone(added);
    },
    'commitments.ofOrder': ({ site, orderNumber }) =>
      structuredClone(all.filter((one) => one.orderKey === orderKey(site, orderNumber))),
    'commitments.set'({ id, state }) {
      const found = all.find((one) => one.id === id);
      if (!found) throw new Error(`no commitment ${id}`);
      found.state = state;
      if (state === 'open') delete found.closedAt;
      else found.closedAt = now();
      changed('commitments');
      return structuredClone(found);
    },
  };
}

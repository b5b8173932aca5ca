import type { BackgroundCalls, TableName } from '../../lib/messaging/calls';
import type { Pairing } from '../../lib/pairings/pairing';
import type { NewPairingUse, PairingCount } from '../../lib/pairings/pairing-use';

type Calls = 'pairings.list' | 'pairings.change' | 'pairings.used' | 'pairings.counts';

/** The calls about related goods over lists in memory. */
export function fakePairings(
  all: Pairing[],
  uses: NewPairingUse[],
  counts: readonly PairingCount[],
  changed: (table: TableName) => void,
): { [N in Calls]: (input: BackgroundCalls[N]['in']) => BackgroundCalls[N]['out'] } {
  return {
    'pairings.list': () => structuredClone(all.toSorted((a, b) => a.position - b.position)),
    'pairings.change'({ put, remove }) {
      const gone = [...remove, ...put.map(({ id }) => id)];
      all.splice(0, all.length, ...all.filter(({ id }) => !gone.includes(id)), ...put);
      changed('pairings');
      return null;
    },
    'pairings.used'(use) {
      if (!uses.some(({ id }) => id === use.id)) uses.push(use);
      changed('pairingUses');
      return null;
    },
    'pairings.counts': () => structuredClone([...counts]),
  };
}

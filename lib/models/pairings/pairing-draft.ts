import type { Pairing, WrittenPairing } from '../../pairings/pairing';
import type { PairingProblem, PairingText } from '../../pairings/read-pairing';
import { pairingKey } from '../../pairings/text-form';

/** A pairing while it is being written. */
export interface PairingDraft {
  id: string;
  /** `undefined`: it is not in the list yet. */
  position: number | undefined;
  text: PairingText;
}

export type PairingDraftProblem =
  | PairingProblem
  | { code: 'twice'; what: '' }
  | { code: 'tooMany'; what: string };

/** True if another one has the same goods on both sides. */
export function samePairing(all: readonly Pairing[], written: WrittenPairing, id: string): boolean {
  const key = pairingKey(written);
  return all.some((one) => one.id !== id && pairingKey(one) === key);
}

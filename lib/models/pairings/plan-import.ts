import type { Pairing, WrittenPairing } from '../../pairings/pairing';
import { pairingKey } from '../../pairings/text-form';

/** What taking a list in would do; nothing is taken away by it. */
export interface PlannedImport {
  /** Each with the one of the list whose goods are the same, if there is one. */
  put: { written: WrittenPairing; known?: Pairing }[];
  added: number;
  changed: number;
  /** As they stand in the list already. */
  same: number;
}

export function planImport(
  all: readonly Pairing[],
  read: readonly WrittenPairing[],
): PlannedImport {
  const byKey = new Map(all.map((one) => [pairingKey(one), one]));
  const plan: PlannedImport = { put: [], added: 0, changed: 0, same: 0 };
  for (const written of read) {
    const known = byKey.get(pairingKey(written));
    if (!known) {
      plan.put.push({ written });
      plan.added += 1;
    } else if (isSame(known, written)) plan.same += 1;
    else {
      plan.put.push({ written, known });
      plan.changed += 1;
    }
  }
  return plan;
}

function isSame({ id: _, position: __, ...known }: Pairing, written: WrittenPairing): boolean {
  const text = (one: WrittenPairing) =>
    JSON.stringify([
      one.goods,
      one.offers.map(({ title, code, note }) => [title, code, note]),
      one.why,
      one.when,
      one.reply,
    ]);
  return text(known) === text(written);
}

import type { Case } from '../../lib/cases/case';
import { caseState } from '../../lib/cases/case-state';
import type { Review } from '../../lib/cases/review';
import type { BuyerNote } from '../../lib/chat/buyer';
import type { ShopSettings } from '../../lib/chat/settings';
import type { Commitment } from '../../lib/commitments/commitment';
import { listedUntil } from '../../lib/due/due-groups';
import { type DueCase, dueList } from '../../lib/due/due-list';
import type { DueList } from '../../lib/due/due-page';
import { disputeClocks } from '../../lib/rules/dispute-clocks';
import { DUE_RULES } from '../../lib/rules/due-rules';

export interface Kept {
  cases: readonly Case[];
  reviews: readonly Review[];
  commitments: readonly Commitment[];
  /** By `buyerKey`. */
  buyers: ReadonlyMap<string, BuyerNote>;
}

const dueCase = (one: Case): DueCase => {
  const { next, nextAt, dispute } = caseState(one);
  return {
    ...one,
    ...(next && { next }),
    ...(nextAt !== undefined && { nextAt }),
    ...(dispute && { disputedAt: dispute.openedAt }),
    ...(dispute?.evidenceAt !== undefined && { evidenceAt: dispute.evidenceAt }),
  };
};

/** What is due of what a test keeps in memory. A buyer's name is what the site knows it by. */
export function fakeDueList(kept: Kept, settings: ShopSettings, now: number): DueList {
  const contacts = [...kept.buyers].flatMap(([key, { note, nextContactAt }]) => {
    const [site, who] = JSON.parse(key) as [string, string];
    return nextContactAt === undefined ? [] : { site, who, buyer: who, note, nextContactAt };
  });
  const cases = kept.cases.filter((one) => !caseState(one).isClosed).map(dueCase);
  const all = dueList({ ...kept, cases, contacts, settings, now, disputeClocks });
  const until = listedUntil(now, DUE_RULES.aheadDays.value, settings.zone);
  const entries = all.filter(({ at }) => at <= until);
  return {
    entries,
    total: entries.length,
    changesAt: Math.min(until, ...entries.map(({ at }) => at).filter((at) => at > now)),
  };
}

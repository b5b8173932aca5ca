import type { CaseStep } from '../cases/case';
import type { Review } from '../cases/review';
import type { BuyerId, BuyerNote } from '../chat/buyer';
import { buyerKey } from '../chat/buyer';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import { alertAt } from '../commitments/alert';
import type { Commitment } from '../commitments/commitment';
import { afterQuietHours } from '../reminders/quiet-hours';
import type { disputeClocks } from '../rules/dispute-clocks';
import { DUE_RULES } from '../rules/due-rules';
import { nextDisputeClock } from '../rules/next-dispute-clock';
import { figureIn } from '../rules/overrides';
import { reviewClock } from '../rules/review-clock';
import { PROMISE_LEAD } from '../rules/shipping-rules';
import { type DueEntry, dueId } from './due-entry';
import { tellOfClock, tellOfDay } from './tell-at';

/** An open case in short. */
export interface DueCase {
  id: string;
  site: string;
  orderNumber: string;
  conversationKey: string;
  buyer: string;
  /** The step that comes next. */
  next?: CaseStep;
  /** When somebody has to look again. */
  nextAt?: EpochMs;
  /** When the platform was asked to step in, and when all evidence had been handed in. */
  disputedAt?: EpochMs;
  evidenceAt?: EpochMs;
}

export interface DueContact extends BuyerId, Pick<BuyerNote, 'note'> {
  buyer: string;
  /** The first instant of the day in the shop's zone. */
  nextContactAt: EpochMs;
}

export interface DueFacts {
  commitments: readonly Commitment[];
  cases: readonly DueCase[];
  reviews: readonly Review[];
  contacts: readonly DueContact[];
  settings: Pick<ShopSettings, 'zone' | 'reminders' | 'ruleOverrides'>;
  now: EpochMs;
  /** Given, because with it comes a list of holidays. */
  disputeClocks: typeof disputeClocks;
}

/** All that is open and has a time, in the order of those times. What cannot be computed with is left out. */
export function dueList(facts: DueFacts): DueEntry[] {
  return [
    ...facts.commitments.flatMap((one) => ofCommitment(one, facts)),
    ...facts.cases.flatMap((one) => [...ofDispute(one, facts), ...ofStep(one, facts)]),
    ...facts.reviews.flatMap((one) => ofReview(one, facts)),
    ...facts.contacts.map((one) => ofContact(one, facts)),
  ].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function ofCommitment(one: Commitment, { settings }: DueFacts): DueEntry[] {
  if (one.state !== 'open') return [];
  const { kind: commitment, words, dueAt: at, buyer, site, conversationKey, orderNumber } = one;
  const id = dueId('commitment', one.id);
  const tellAt = alertAt(one, figureIn(PROMISE_LEAD, settings.ruleOverrides)) ?? at;
  const place = { site, conversationKey, orderNumber };
  const kind = 'commitment';
  return [
    { kind, id, occasion: id, meaning: 'until', at, tellAt, buyer, commitment, words, place },
  ];
}

const placeOf = ({ site, conversationKey, orderNumber }: DueCase) => ({
  site,
  conversationKey,
  orderNumber,
});

/** The clock of its dispute that runs out next; none where that is unknown. */
function ofDispute(one: DueCase, { settings, now, disputeClocks }: DueFacts): DueEntry[] {
  const { disputedAt: from, evidenceAt, id: caseId, buyer } = one;
  // Ahead only where the clock was set back since.
  if (from === undefined || from > now || (evidenceAt ?? from) > now) return [];
  const { zone, reminders, ruleOverrides } = settings;
  const next = nextDisputeClock(disputeClocks(from, evidenceAt, now, zone, ruleOverrides));
  if (next.clock.kind === 'unknown') return [];
  const at = next.name === 'ruling' ? next.clock.span.to : next.clock.at;
  const id = dueId('dispute', caseId);
  const lead = figureIn(DUE_RULES.disputeLeadMs, ruleOverrides);
  const began = next.name === 'ruling' ? (evidenceAt ?? from) : from;
  return [
    {
      kind: 'dispute',
      id,
      occasion: `${id}|${next.name}|${began}`,
      meaning: 'until',
      at,
      tellAt: tellOfClock(began, at, lead, zone, reminders),
      buyer,
      clock: next.name,
      caseId,
      place: placeOf(one),
    },
  ];
}

function ofStep(one: DueCase, { settings: { zone, reminders } }: DueFacts): DueEntry[] {
  const { nextAt: at, next: step, buyer, id: caseId } = one;
  if (at === undefined) return [];
  const id = dueId('case', caseId);
  return [
    {
      kind: 'case',
      id,
      occasion: `${id}|${at}`,
      meaning: 'from',
      at,
      tellAt: afterQuietHours(at, zone, reminders),
      buyer,
      step,
      caseId,
      place: placeOf(one),
    },
  ];
}

/** Only while it can still be changed: after that there is nothing to do. */
function ofReview(one: Review, { settings, now }: DueFacts): DueEntry[] {
  const { zone, reminders, ruleOverrides } = settings;
  if (one.state !== 'open' || one.madeAt > now) return [];
  const clock = reviewClock(one.madeAt, now, ruleOverrides);
  if (clock.kind === 'over') return [];
  const lead = figureIn(DUE_RULES.reviewLeadMs, ruleOverrides);
  const id = dueId('review', one.id);
  return [
    {
      kind: 'review',
      id,
      occasion: `${id}|${one.madeAt}`,
      meaning: 'until',
      at: clock.at,
      tellAt: tellOfClock(one.madeAt, clock.at, lead, zone, reminders),
      buyer: one.buyer,
      grade: one.grade,
      reviewId: one.id,
      text: one.text,
    },
  ];
}

function ofContact(one: DueContact, { settings: { zone, reminders } }: DueFacts): DueEntry {
  const { site, who, buyer, note, nextContactAt: at } = one;
  const id = dueId('contact', buyerKey({ site, who }));
  return {
    kind: 'contact',
    id,
    occasion: `${id}|${at}`,
    meaning: 'day',
    at,
    tellAt: tellOfDay(at, zone, reminders),
    buyer,
    who: { site, who },
    note,
    place: { site, conversationKey: who },
  };
}

import type { RuleOverrides } from '../chat/settings';
import {
  DAY_MS,
  type DurationMs,
  type EpochMs,
  requireInstant,
  type Span,
  type Zone,
} from '../chat/units';
import { type Clock, clockTo } from './clock';
import { DISPUTE_RULES } from './dispute-rules';
import { figureIn } from './overrides';
import { workingDayAfter } from './working-days';

/** Evidence handed in stops its clock. */
export type EvidenceClock = Clock | { kind: 'done'; inTime: boolean; at: EpochMs };

export type RulingUnknown =
  /** Evidence is not complete, so nothing counts yet. */
  | 'evidenceOpen'
  /** The shop's own figures are no whole working days, or the first comes after the last. */
  | 'figuresUnusable';

/** When the platform rules: between the beginning of its first day and the end of its last. */
export type RulingClock =
  | { kind: 'waiting'; span: Span; untilFirstMs: DurationMs }
  | { kind: 'expected'; span: Span; remainingMs: DurationMs }
  | { kind: 'over'; span: Span; byMs: DurationMs }
  | { kind: 'unknown'; why: RulingUnknown }
  /** It takes the holidays of this year, which are not known here. */
  | { kind: 'unknown'; why: 'yearUnknown'; year: number };

export interface DisputeClocks {
  ownHandling: Clock;
  evidence: EvidenceClock;
  ruling: RulingClock;
}

/**
 * Where a dispute stands. The seller's own time and the time for evidence both count in hours from `openedAt`; the
 * ruling counts in Chinese working days after the local day on which evidence was complete.
 *
 * @param openedAt - when the buyer asked the platform to step in.
 * @param evidenceAt - when all evidence had been handed in; `undefined`: not yet.
 * @throws RangeError naming the time that is no instant, lies ahead of `now`, or before the opening.
 * @see rule R9
 */
export function disputeClocks(
  openedAt: EpochMs,
  evidenceAt: EpochMs | undefined,
  now: EpochMs,
  zone: Zone,
  overrides: RuleOverrides,
): DisputeClocks {
  requireInstant('now', now);
  requireInstant('openedAt', openedAt);
  if (openedAt > now) throw new RangeError(`openedAt lies ahead: ${openedAt} > ${now}`);
  const figure = (name: keyof typeof DISPUTE_RULES) => figureIn(DISPUTE_RULES[name], overrides);
  const evidenceBy = openedAt + figure('evidenceDays') * DAY_MS;
  const ownHandling = clockTo(openedAt + figure('ownHandlingMs'), now);
  if (evidenceAt === undefined) {
    const ruling = { kind: 'unknown', why: 'evidenceOpen' } as const;
    return { ownHandling, evidence: clockTo(evidenceBy, now), ruling };
  }
  requireInstant('evidenceAt', evidenceAt);
  if (evidenceAt > now) throw new RangeError(`evidenceAt lies ahead: ${evidenceAt} > ${now}`);
  if (evidenceAt < openedAt) throw new RangeError('evidenceAt lies before openedAt');
  return {
    ownHandling,
    evidence: { kind: 'done', inTime: evidenceAt < evidenceBy, at: evidenceAt },
    ruling: ruling(evidenceAt, figure('rulingFirstDay'), figure('rulingLastDay'), now, zone),
  };
}

function ruling(
  evidenceAt: EpochMs,
  first: number,
  last: number,
  now: EpochMs,
  zone: Zone,
): RulingClock {
  const areUsable = [first, last].every((days) => Number.isSafeInteger(days) && days >= 1);
  if (!areUsable || first > last) return { kind: 'unknown', why: 'figuresUnusable' };
  const begin = workingDayAfter(evidenceAt, first, zone);
  const end = workingDayAfter(evidenceAt, last, zone);
  if (begin.kind === 'unknown') return { kind: 'unknown', why: 'yearUnknown', year: begin.year };
  if (end.kind === 'unknown') return { kind: 'unknown', why: 'yearUnknown', year: end.year };
  const span = { from: begin.span.from, to: end.span.to };
  if (now < span.from) return { kind: 'waiting', span, untilFirstMs: span.from - now };
  if (now < span.to) return { kind: 'expected', span, remainingMs: span.to - now };
  return { kind: 'over', span, byMs: now - span.to };
}

import type { Badge } from '../../chat/badge';
import type { RuleOverrides } from '../../chat/settings';
import { DAY_MS, type EpochMs } from '../../chat/units';
import type { RulingClock } from '../../rules/dispute-clocks';
import { DISPUTE_RULES } from '../../rules/dispute-rules';
import type { NextDisputeClock } from '../../rules/next-dispute-clock';
import { figureSource } from '../shipping-words';
import type { Translate } from '../text';
import type { Words } from '../words';

const FIGURES = {
  own: DISPUTE_RULES.ownHandlingMs,
  evidence: DISPUTE_RULES.evidenceDays,
  ruling: DISPUTE_RULES.rulingLastDay,
};

/** Why the days of the ruling cannot be told. */
export const rulingUnknownText = (
  t: Translate,
  clock: Extract<RulingClock, { kind: 'unknown' }>,
): string =>
  clock.why === 'yearUnknown'
    ? t('disputeYearUnknown', clock.year)
    : t(`disputeRuling_${clock.why}`);

/** The first and the last day of the ruling; its end is a midnight, what is shown is the day before. */
export const rulingSpanText = (
  t: Translate,
  words: Words,
  { span }: Extract<RulingClock, { span: unknown }>,
  now: EpochMs,
): string => t('disputeRulingSpan', words.instant(span.from, now), words.instant(span.to - 1, now));

/** The label beside the order's status in the page: the clock that runs out next, in the words of the card. */
export function disputeBadge(
  t: Translate,
  words: Words,
  cardKey: string,
  next: NextDisputeClock,
  overrides: RuleOverrides,
  now: EpochMs,
): Badge {
  const { tone, text, detail } =
    next.name === 'ruling'
      ? rulingLabel(t, words, next.clock, now)
      : clockLabel(t, words, next, now);
  const { source, isVerified } = figureSource(t, FIGURES[next.name], overrides);
  const known = isVerified ? source : t('badgeUnverified', source);
  const title = t('badgeDisputeTitle', detail, known);
  return { cardKey, tone, text, title, opens: 'dispute' };
}

type Label = Pick<Badge, 'tone' | 'text'> & { detail: string };

function clockLabel(
  t: Translate,
  words: Words,
  { name, clock }: Exclude<NextDisputeClock, { name: 'ruling' }>,
  now: EpochMs,
): Label {
  const detail = `${t(`disputeClock_${name}`)} ${t('disputeUntil', words.instant(clock.at, now))}`;
  if (clock.kind === 'over') {
    const text = t(`badgeDispute_${name}`, t('lateBy', words.roughly(clock.byMs)));
    return { tone: 'bad', text, detail };
  }
  const tone = clock.remainingMs < DAY_MS ? 'due' : 'good';
  const text = t(`badgeDispute_${name}`, t('remaining', words.roughly(clock.remainingMs)));
  return { tone, text, detail };
}

function rulingLabel(t: Translate, words: Words, clock: RulingClock, now: EpochMs): Label {
  if (clock.kind === 'unknown') {
    return { tone: 'quiet', text: t('badgeRulingUnknown'), detail: rulingUnknownText(t, clock) };
  }
  const detail = rulingSpanText(t, words, clock, now);
  if (clock.kind === 'over') {
    return { tone: 'due', text: t('badgeDispute_ruling', t('disputeRuling_over')), detail };
  }
  const text = t('badgeDispute_ruling', t('badgeRulingBy', words.day(clock.span.to - 1, now)));
  return { tone: 'quiet', text, detail };
}

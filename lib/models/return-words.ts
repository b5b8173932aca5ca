import type { Badge } from '../chat/badge';
import type { EpochMs } from '../chat/units';
import type { Coverage } from '../rules/coverage';
import { RETURN_DAYS } from '../rules/return-rules';
import type { ReturnState } from '../rules/return-state';
import { sourceText } from '../rules/sources';
import type { Translate } from './text';
import type { Words } from './words';

/** A return state in words: the same for the card and for the badge in the page. */
export interface ReturnText {
  headline: string;
  tone: Badge['tone'];
  /** Until when, or why. */
  detail: string;
  /** Where the rule comes from. */
  source: string;
  isVerified: boolean;
}

const TONES: Record<ReturnState['kind'], Badge['tone']> = {
  notSigned: 'quiet',
  open: 'good',
  requested: 'due',
  expired: 'quiet',
  excluded: 'quiet',
  unknown: 'quiet',
};

/** Less than this is shown as running out. */
const RUNNING_OUT_MS = 86_400_000;

export function returnText(
  t: Translate,
  words: Words,
  state: ReturnState,
  now: EpochMs,
): ReturnText {
  const isRunningOut = state.kind === 'open' && state.remainingMs < RUNNING_OUT_MS;
  return {
    headline: t(`return_${state.kind}`),
    tone: isRunningOut ? 'due' : TONES[state.kind],
    detail: detailOf(t, words, state, now),
    source: sourceText(state.kind === 'excluded' ? state.clause : RETURN_DAYS.source),
    isVerified: state.kind !== 'excluded' && RETURN_DAYS.verified,
  };
}

function detailOf(t: Translate, words: Words, state: ReturnState, now: EpochMs): string {
  switch (state.kind) {
    case 'notSigned':
      return t('returnNotSignedWhy');
    case 'open':
      return t('returnUntil', words.instant(state.window.to, now));
    case 'requested':
      return t('returnRequestedAt', words.instant(state.at, now));
    case 'expired':
      return t('returnEndedAt', words.instant(state.window.to, now));
    case 'excluded':
      return state.reason;
    case 'unknown':
      return t(`returnUnknown_${state.why}`);
  }
}

/** The label beside the order's status in the page; says minutes at the finest. */
export function returnBadge(
  t: Translate,
  words: Words,
  cardKey: string,
  state: ReturnState,
  now: EpochMs,
): Badge {
  const { headline, tone, detail, source } = returnText(t, words, state, now);
  return {
    cardKey,
    tone,
    text: state.kind === 'open' ? t('badgeOpen', words.roughly(state.remainingMs)) : headline,
    title: t('badgeTitle', detail, source),
  };
}

/** What must be said about the goods beside the state; `undefined` if nothing. */
export function coverageNote(t: Translate, coverage: Coverage): string | undefined {
  if (coverage.kind === 'coveredButSealed')
    return t('returnSealed', coverage.reason, sourceText(coverage.clause));
  if (coverage.kind === 'assumedCovered') return coverage.reason;
  return undefined;
}

import type { EpochMs } from '../../lib/chat/units';
import type { Commitment } from '../../lib/commitments/commitment';
import type { CommitmentsModel } from '../../lib/models/commitments';
import type { ShippingView } from '../../lib/models/shipping';
import { TMALL_SHIPS_WITHIN } from '../../lib/rules/shipping-rules';
import { CommitmentList } from '../commitments/CommitmentList';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { Breaches } from './Breaches';
import { ExposureLine } from './ExposureLine';
import { FigureSource } from './FigureSource';

interface Props {
  view: ShippingView | undefined;
  commitments: CommitmentsModel;
  /** True where this is the thing to look at next. */
  isNext: boolean;
}

/** Until when a paid order must leave or whether it left in time, what being late costs, and what was promised in chat. */
export function ShippingCard({ view, commitments, isNext }: Props) {
  const { t, now } = useUi();
  const title = t(isNext ? 'nextShipping' : 'shippingTitle');
  const kind = view?.state.kind;
  const isOpen = kind === 'due' || kind === 'late';
  const isLate = kind === 'late' || (view?.state.kind === 'shipped' && view.state.inTime === false);
  const hasLapsed = (commitments.list.value.value ?? []).some(
    (one) => one.kind === 'ship' && hasPassed(one, now.value),
  );
  return (
    <Card title={title} testId="shipping-card" name="shipping" class={isNext ? 'next' : undefined}>
      <Deadline view={view} isNext={isNext} />
      {view && (isOpen || isLate || hasLapsed) && (
        <ExposureLine view={view} when={isLate ? 'late' : hasLapsed ? 'promise' : 'due'} />
      )}
      <CommitmentList model={commitments} />
      {view && isOpen && <Breaches view={view} />}
    </Card>
  );
}

/** A promise in chat that was not kept in time, as far as is known. */
function hasPassed({ state, dueAt }: Commitment, now: EpochMs): boolean {
  return state === 'lapsed' || (state === 'open' && dueAt <= now);
}

function Deadline({ view, isNext }: Pick<Props, 'view' | 'isNext'>) {
  const { t, words, now } = useUi();
  const state = view?.state;
  const size = isNext ? 'headline' : 'headline headline--small';
  switch (state?.kind) {
    case 'due':
    case 'late':
      return (
        <>
          <p class={size}>
            <span
              class={state.kind === 'late' ? 'tone-bad' : 'tone-due'}
              data-testid="shipping-state"
            >
              {t(`shipping_${state.kind}`)}
            </span>
            <span class="headline__time">
              {state.kind === 'late'
                ? t('lateBy', words.value.roughly(state.byMs))
                : t('remaining', words.value.countdown(state.remainingMs))}
            </span>
          </p>
          <p>
            {t('shipBefore', words.value.instant(state.deadline.at, now.value))}
            {state.deadline.basis === 'promise' && (
              <span class="muted small"> · {t('shippingPromised')}</span>
            )}
          </p>
          {view && state.deadline.basis === 'platform' && (
            <FigureSource rule={TMALL_SHIPS_WITHIN} overrides={view.overrides} />
          )}
        </>
      );
    case 'shipped': {
      const { inTime } = state;
      const how = inTime === undefined ? 'unknown' : inTime ? 'inTime' : 'late';
      const tone = inTime === undefined ? 'quiet' : inTime ? 'good' : 'bad';
      return (
        <p class="headline headline--small">
          <span class={`tone-${tone}`} data-testid="shipping-state">
            {t(`shipped_${how}`)}
          </span>
        </p>
      );
    }
    case 'notPaid':
      return <p class="muted">{t('shippingNotPaid')}</p>;
    default:
      return (
        <>
          <p class="headline headline--small">{t('shippingUnknown')}</p>
          <p class="muted">{state ? t(`shippingUnknown_${state.why}`) : t('timesUnusable')}</p>
        </>
      );
  }
}

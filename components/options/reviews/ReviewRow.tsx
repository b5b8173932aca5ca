import type { Review } from '../../../lib/cases/review';
import type { ReviewList } from '../../../lib/models/cases/review-list';
import { reviewClock } from '../../../lib/rules/review-clock';
import { useUi } from '../../ui-context';
import { ReviewForm } from './ReviewForm';

interface Props {
  review: Review;
  model: ReviewList;
}

/** One review and how long it can still be changed; a click unfolds it. */
export function ReviewRow({ review, model }: Props) {
  const { t, words, now } = useUi();
  const draft = model.draft.value;
  const open = !model.isNew.value && draft?.id === review.id ? draft : undefined;
  return (
    <li class="record">
      <button
        type="button"
        class="cases__row"
        data-testid={`reviews-row-${review.id}`}
        aria-expanded={open !== undefined}
        onClick={() => (open ? model.close() : model.edit(review))}
      >
        <span class="record__line">
          <span class="record__buyer">
            {t(`reviewGrade_${review.grade}`)} · {review.buyer || t('buyerUnknown')}
          </span>
          {review.state === 'open' ? (
            <ReviewDue madeAt={review.madeAt} model={model} />
          ) : (
            <span class="pill">{t(`reviewState_${review.state}`)}</span>
          )}
        </span>
        <span class="reviews__text">{review.text}</span>
        <span class="record__line muted small">
          <span>{review.orderNumber}</span>
          <span>{t('reviewMadeAt', words.value.instant(review.madeAt, now.value))}</span>
        </span>
      </button>
      {open && (
        <div class="cases__work">
          <ReviewForm model={model} draft={open} />
        </div>
      )}
    </li>
  );
}

function ReviewDue({ madeAt, model }: { madeAt: number; model: ReviewList }) {
  const { t, words, now } = useUi();
  // The machine's clock was set back: nothing is known.
  if (madeAt > now.value) return <span class="pill">{t('reviewAhead')}</span>;
  const clock = reviewClock(madeAt, now.value, model.overrides.value);
  return clock.kind === 'running' ? (
    <span class="pill pill--due">
      {t('reviewChangeable', words.value.roughly(clock.remainingMs))}
    </span>
  ) : (
    <span class="pill">{t('reviewTooLate')}</span>
  );
}

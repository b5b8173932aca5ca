import type { ReviewList } from '../../../lib/models/cases/review-list';
import { Loaded } from '../../parts/Loaded';
import { Pager } from '../../parts/Pager';
import { SearchField } from '../../parts/SearchField';
import { ShowAll } from '../../parts/ShowAll';
import { useUi } from '../../ui-context';
import { ReviewForm } from './ReviewForm';
import { ReviewRow } from './ReviewRow';

/** Neutral and bad reviews, the newest first: the sooner the buyer is spoken to, the better. */
export function ReviewsPage({ model }: { model: ReviewList }) {
  const { t } = useUi();
  const draft = model.draft.value;
  const listed = model.page.value.value?.reviews ?? [];
  const isAbove = model.isNew.value || !listed.some(({ id }) => id === draft?.id);
  return (
    <section class="cases">
      <div class="cases__bar">
        <SearchField
          search={model.search}
          label={t('reviewsSearch')}
          testId="reviews-search"
          class="reviews__search"
        />
        <button type="button" class="button" data-testid="reviews-add" onClick={() => model.edit()}>
          {t('reviewsAdd')}
        </button>
      </div>
      {model.only.value !== undefined && <ShowAll onClick={() => model.showOnly(undefined)} />}
      {draft && isAbove && (
        <section class="card" aria-label={t('reviewsAdd')}>
          <ReviewForm model={model} draft={draft} />
        </section>
      )}
      <Loaded query={model.page}>
        {({ reviews, total }) =>
          total === 0 ? (
            <p class="empty" data-testid="reviews-none">
              {t(model.search.value.trim() ? 'reviewsNoneFound' : 'reviewsNone')}
            </p>
          ) : (
            <ul data-testid="reviews-list">
              {reviews.map((review) => (
                <ReviewRow key={review.id} review={review} model={model} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {model.pageCount.value > 1 && <Pager paging={model} />}
    </section>
  );
}

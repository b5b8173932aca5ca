import type { Review } from '../../lib/cases/review';
import type { BackgroundCalls } from '../../lib/messaging/calls';

type ReviewCalls = 'reviews.save' | 'reviews.page';

/** Reviews kept in memory. */
export function fakeReviews(reviews: Review[], onChange: () => void) {
  const handlers: {
    [N in ReviewCalls]: (input: BackgroundCalls[N]['in']) => BackgroundCalls[N]['out'];
  } = {
    'reviews.save'(review) {
      const at = reviews.findIndex(({ id }) => id === review.id);
      if (at < 0) reviews.push(review);
      else reviews[at] = review;
      onChange();
      return review;
    },
    'reviews.page'({ search, id, offset, limit }) {
      const found = reviews
        .toSorted((a, b) => b.madeAt - a.madeAt)
        .filter((one) => id === undefined || one.id === id)
        .filter(({ buyer, text }) => `${buyer} ${text}`.includes(search));
      return structuredClone({
        reviews: found.slice(offset, offset + limit),
        total: found.length,
      });
    },
  };
  return handlers;
}

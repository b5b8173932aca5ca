import * as v from 'valibot';
import { searchable } from '../cases/case-state';
import type { Review, ReviewPage, ReviewQuery } from '../cases/review';
import { reviewEntries } from '../cases/review-check';
import type { StoreContext } from './context';
import { readRows, rowReader } from './readable';

export const reviewRow: v.GenericSchema<unknown, Review> = v.object(reviewEntries);

/** Neutral and bad reviews. */
export function reviewsStore(context: StoreContext) {
  const { db, onChange } = context;
  const read = rowReader(context, 'reviews', reviewRow);
  return {
    /** Puts it in the place of the one of this id, if there is one. */
    async saveReview(review: Review): Promise<Review> {
      await db.reviews.put(review);
      onChange(['reviews']);
      return review;
    },

    async pageReviews({ search, id, offset, limit }: ReviewQuery): Promise<ReviewPage> {
      const words = searchable(search.trim());
      const rows = await db.reviews.orderBy('madeAt').reverse().toArray();
      const found = readRows(read, rows).filter(
        ({ buyer, orderNumber, text, reply, ...row }) =>
          (id === undefined || row.id === id) &&
          searchable([buyer, orderNumber, text, reply].join('\n')).includes(words),
      );
      return { reviews: found.slice(offset, offset + limit), total: found.length };
    },
  };
}

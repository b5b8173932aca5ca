import type { Category, Level } from '../hit';

/** A word of the list. */
export interface Term {
  text: string;
  /** `none`: a longer word that looks like one of the list and is fine. */
  level: Level | 'none';
  category: Category;
  suggestion?: string;
  /** In place of the category's reason. */
  reason?: string;
  /** Found through spaces, dots and the like, too. */
  isLoose?: boolean;
}

/** Words of one kind, apart by white space. */
export const terms = (
  category: Category,
  level: Term['level'],
  words: string,
  more: Pick<Term, 'suggestion' | 'reason' | 'isLoose'> = {},
): Term[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((text) => ({ text, level, category, ...more }));

import type { Phrase } from '../phrase';

const FIELDS = ['group', 'title', 'body', 'code', 'purpose'] as const;

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, index) => word === b[index]);

/** Whether two phrases of one id say the same in every field. */
export const isSamePhrase = (a: Phrase, b: Phrase): boolean =>
  FIELDS.every((field) => a[field] === b[field]) &&
  sameList(a.tags, b.tags) &&
  sameList(a.stages, b.stages);

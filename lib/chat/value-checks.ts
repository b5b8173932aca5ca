import * as v from 'valibot';

const isPlainObject = v.check<unknown, string>(
  (value) => Object.prototype.toString.call(value) === '[object Object]',
  'not an object',
);

/** Exactly these fields. valibot's `strictObject` alone takes a list or a date where no field is required. */
export const plainObject = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.unknown(), isPlainObject, v.strictObject(entries));

/** An object whose keys are values, too; lists and the like are none. */
export const plainRecord = <K extends string, V>(
  key: v.GenericSchema<string, K>,
  value: v.GenericSchema<unknown, V>,
) => v.pipe(v.unknown(), isPlainObject, v.record(key, value));

/** Text of `min` to `max` UTF-16 units. */
export const textOf = (max: number, min = 0) =>
  v.pipe(v.string(), v.minLength(min), v.maxLength(max));

/** Whole milliseconds from 1970 to the last instant `Date` can hold. */
export const instantCheck = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

export const fenCheck = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A made-up identity, such as a UUID. */
export const idCheck = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** Identity of a phrase; phrases may come from elsewhere with ids of another form. */
export const phraseIdCheck = textOf(64, 1);

/** Id of a site profile; `|` would blur `orderKey`. */
export const siteCheck = v.pipe(textOf(64, 1), v.excludes('|'));

/** One of the keys of `words`; the record makes the compiler notice a word that was left out. */
export const oneOf = <W extends string>(words: Record<W, true>) =>
  v.picklist(Object.keys(words) as W[]);

/** What is wrong with the first bad field; never repeats the input, which may be huge or private. */
export function explainIssue(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) {
  const [issue] = issues;
  const problem = issue.expected === null ? issue.message : `expected ${issue.expected}`;
  const path = v.getDotPath(issue);
  return path === null ? problem : `${path}: ${problem}`;
}

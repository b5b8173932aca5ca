import { GRADES, type Manner } from './grade';
import { FIELDS } from './packed-texts';

/** Looks for a term, in one manner, in the packed texts. */
export interface TermFinder {
  manner: Manner;
  /** A place within the first occurrence that lies in `[from, to)`, or -1. */
  find(from: number, to: number): number;
  /** The end of the shortest occurrence that begins just at `from` and ends by `to`, or -1. */
  endFrom(from: number, to: number): number;
}

/** The best grade of a phrase in whose texts the term was first met at `at`. */
export function gradePhrase(
  { manner, find, endFrom }: TermFinder,
  starts: Uint32Array,
  phrase: number,
  at: number,
): number {
  const grades = GRADES[manner];
  const first = phrase * FIELDS.length;
  const title = starts[first + TITLE] as number;
  const tags = starts[first + TAGS] as number;
  const body = starts[first + BODY] as number;
  let met = at;
  if (met < title) {
    const code = starts[first] as number;
    const end = endFrom(code, title - 1);
    if (end >= 0) return end === title - 1 ? grades.isCode : grades.beginsCode;
    met = find(title, tags);
    if (met < 0) return grades.labels;
  }
  if (met < tags) return endFrom(title, tags - 1) >= 0 ? grades.beginsTitle : grades.title;
  return met < body ? grades.labels : grades.body;
}

const TITLE = FIELDS.indexOf('title');
const TAGS = FIELDS.indexOf('tags');
const BODY = FIELDS.indexOf('body');

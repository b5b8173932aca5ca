import type { Alphabet } from './alphabet';
import { gradeOf, type Manner } from './grade';
import { LazyDfa, LITERAL } from './lazy-dfa';
import { literalStepper } from './literal-stepper';
import { mistypedStepper } from './mistyped-stepper';
import { literalEnd, soundedEnd } from './occurrences';
import { FIELDS, type PackedTexts } from './packed-texts';
import { soundedStepper } from './sounded-stepper';
import { MAX_SOUNDED, type Term } from './term';

/** The grade by place in the list, 0 where the term is not found. */
export interface Hits {
  grades: Uint8Array;
  count: number;
}

/** Looks for a term in all texts, or only in those of the phrases that `among` has hit. */
export function searchTerm(
  term: Term,
  edits: number,
  { numbers, starts }: PackedTexts,
  alphabet: Alphabet,
  among: Hits | undefined,
): Hits {
  const size = (starts.length - 1) / FIELDS.length;
  const grades = new Uint8Array(size);
  let count = 0;
  const grade =
    edits > 0
      ? gradeMistyped(term, edits, numbers, starts, alphabet)
      : gradeExact(term, numbers, starts, alphabet);
  for (let phrase = 0; phrase < size; phrase++) {
    if (among && among.grades[phrase] === 0) continue;
    const found = grade(phrase * FIELDS.length);
    if (found === 0) continue;
    grades[phrase] = found;
    count++;
  }
  return { grades, count };
}

function gradeMistyped(
  term: Term,
  edits: number,
  numbers: Uint16Array,
  starts: Uint32Array,
  alphabet: Alphabet,
) {
  const dfa = new LazyDfa(mistypedStepper(term.text, edits, alphabet), alphabet.size);
  return (first: number): number => {
    const at = dfa.scan(numbers, start(starts, first), start(starts, first + FIELDS.length));
    if (at < 0) return 0;
    if (at < start(starts, first + TITLE)) return MISTYPED_IN.code;
    if (at < start(starts, first + TAGS)) return MISTYPED_IN.title;
    return at < start(starts, first + BODY) ? MISTYPED_IN.labels : MISTYPED_IN.body;
  };
}

function gradeExact(term: Term, numbers: Uint16Array, starts: Uint32Array, alphabet: Alphabet) {
  const literal = new LazyDfa(literalStepper(term), alphabet.size);
  const isShort = term.text.length <= MAX_SOUNDED;
  const dfa = isShort ? new LazyDfa(soundedStepper(term, alphabet), alphabet.size) : literal;

  /** How the term, known to be met at `at` before `to`, is found best between there. */
  const mannerIn = (at: number, to: number): Manner =>
    dfa.acceptance === LITERAL || literal.scan(numbers, at, to) >= 0 ? 'literal' : 'sounded';

  /** How the term is found just at `from`, ending at or before `to`. */
  const mannerAt = (from: number, to: number): { manner: Manner; end: number } | undefined => {
    const literally = literalEnd(term, numbers, from, to);
    if (literally >= 0) return { manner: 'literal', end: literally };
    const sounded = soundedEnd(term, alphabet, numbers, from, to);
    return sounded >= 0 ? { manner: 'sounded', end: sounded } : undefined;
  };

  return (first: number): number => {
    const [title, tags] = [start(starts, first + TITLE), start(starts, first + TAGS)];
    const [body, end] = [start(starts, first + BODY), start(starts, first + FIELDS.length)];
    const code = start(starts, first);
    let at = dfa.scan(numbers, code, end);
    if (at < 0) return 0;
    let inCode = 0;
    if (at < title) {
      const atStart = mannerAt(code, title - 1);
      if (atStart)
        return gradeOf(atStart.end === title - 1 ? 'isCode' : 'beginsCode', atStart.manner);
      inCode = gradeOf('labels', mannerIn(code, title));
      at = dfa.scan(numbers, title, body);
      if (at < 0) return inCode;
    }
    if (at < tags) {
      const atStart = mannerAt(title, tags - 1);
      if (atStart) return gradeOf('beginsTitle', atStart.manner);
      return gradeOf('title', mannerIn(title, tags));
    }
    if (at < body) {
      const inLabels = gradeOf('labels', mannerIn(tags, body));
      return inCode === 0 ? inLabels : Math.min(inCode, inLabels);
    }
    return gradeOf('body', mannerIn(body, end));
  };
}

const start = (starts: Uint32Array, field: number): number => starts[field] as number;

const TITLE = FIELDS.indexOf('title');
const TAGS = FIELDS.indexOf('tags');
const BODY = FIELDS.indexOf('body');

const MISTYPED_IN = {
  code: gradeOf('beginsCode', 'mistyped'),
  title: gradeOf('title', 'mistyped'),
  labels: gradeOf('labels', 'mistyped'),
  body: gradeOf('body', 'mistyped'),
};

import { gradePhrase, type TermFinder } from './grade-phrase';
import { literalStepper } from './literal-stepper';
import { FIELDS, type PackedTexts, stringOf } from './packed-texts';
import { isSounded, type Term } from './term';
import type { TermAutomaton } from './term-automaton';

/** The grade by place in the list, 0 where the term is not found. */
export interface Hits {
  grades: Uint8Array;
  count: number;
}

/** Looks for a term in all texts, or only in those of the phrases that `among` has hit. */
export function searchTerm(
  term: Term,
  edits: number,
  texts: PackedTexts,
  automaton: TermAutomaton,
  among: Hits | undefined,
): Hits {
  const hits = { grades: new Uint8Array((texts.starts.length - 1) / FIELDS.length), count: 0 };
  const add = (finder: TermFinder) => addHits(hits, finder, texts.starts, among);
  if (edits > 0) add(byTable('mistyped', automaton, texts));
  else {
    if (!term.numbers.includes(0)) add(literally(term, texts));
    if (isSounded(term)) add(byTable('sounded', automaton, texts));
  }
  return hits;
}

/** As it stands: nothing searches a long text faster than the engine's own search. */
function literally(term: Term, { numbers, joined }: PackedTexts): TermFinder {
  const [text, wanted] = [joined(), stringOf(Uint16Array.from(term.numbers))];
  const { endFrom } = literalStepper(term);
  // The first occurrence from `asked` on: kept, since it may lie far behind the part that was asked about.
  let asked = 0;
  let next = text.indexOf(wanted);
  return {
    manner: 'literal',
    find(from, to) {
      if (from < asked || (next >= 0 && next < from)) {
        asked = from;
        next = text.indexOf(wanted, from);
      }
      return next < to ? next : -1;
    },
    endFrom: (from, to) => endFrom(numbers, from, to),
  };
}

const byTable = (
  manner: 'sounded' | 'mistyped',
  { stepper, dfa }: TermAutomaton,
  { numbers }: PackedTexts,
): TermFinder => ({
  manner,
  find: (from, to) => dfa.scan(numbers, from, to),
  endFrom: (from, to) => stepper.endFrom(numbers, from, to),
});

/** Keeps the better grade of a phrase that was hit before. Phrases next to each other are scanned in one go. */
function addHits(
  hits: Hits,
  finder: TermFinder,
  starts: Uint32Array,
  among: Hits | undefined,
): void {
  const { grades } = hits;
  const size = grades.length;
  const startOf = (phrase: number) => starts[phrase * FIELDS.length] as number;
  for (let phrase = 0; phrase < size; ) {
    if (among && among.grades[phrase] === 0) {
      phrase++;
      continue;
    }
    let last = among ? phrase + 1 : size;
    while (last < size && among?.grades[last] !== 0) last++;
    const to = startOf(last);
    while (phrase < last) {
      const at = finder.find(startOf(phrase), to);
      if (at < 0) break;
      while (startOf(phrase + 1) <= at) phrase++;
      const grade = gradePhrase(finder, starts, phrase, at);
      const before = grades[phrase] as number;
      if (before === 0) hits.count++;
      if (before === 0 || grade < before) grades[phrase] = grade;
      phrase++;
    }
    phrase = last;
  }
}

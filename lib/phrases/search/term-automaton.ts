import type { Alphabet } from './alphabet';
import { LazyDfa, type Stepper } from './lazy-dfa';
import { literalStepper } from './literal-stepper';
import { mistypedStepper } from './mistyped-stepper';
import { soundedStepper } from './sounded-stepper';
import { isSounded, plainLetters, type Term } from './term';

/** Finds a term in every manner it may be found in: with so many errors, or as pinyin and as it stands. */
export interface TermAutomaton {
  stepper: Stepper;
  dfa: LazyDfa<number | string>;
}

/** Keeps the last automatons: what was found by one is marked by the same. */
export function termAutomatons(alphabet: Alphabet): (term: Term, edits: number) => TermAutomaton {
  const kept = new Map<string, TermAutomaton>();
  return (term, edits) => {
    const key = `${edits} ${term.text}`;
    const known = kept.get(key);
    if (known) return known;
    const stepper = stepperOf(term, edits, alphabet);
    const made = { stepper, dfa: new LazyDfa(stepper, alphabet.size) };
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}

function stepperOf(term: Term, edits: number, alphabet: Alphabet): Stepper {
  if (edits > 0) return mistypedStepper(plainLetters(term), edits, alphabet);
  return isSounded(term) ? soundedStepper(term, alphabet) : literalStepper(term);
}

/** The tables of some take a few MB. */
const KEPT = 4;

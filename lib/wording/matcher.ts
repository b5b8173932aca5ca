import { Automaton } from './automaton';
import { foldText } from './fold';
import type { TextRange } from './hit';
import { squeeze } from './squeeze';

/** What a matcher needs to know of a word. */
export interface Word {
  text: string;
  isLoose?: boolean;
}

export interface Match<W> extends TextRange {
  word: W;
}

/** Finds the words of a list in a text: leftmost-longest, none over another. */
export interface Matcher<W> {
  /** @param units - folded. */
  find(units: Uint16Array): Match<W>[];
  /** Steps that the last `find` took; grows with the text, not with the list. */
  steps(): number;
}

/** @param words - of equal ones the first is found. */
export function createMatcher<W extends Word>(words: readonly W[]): Matcher<W> {
  const strict = new Part(words);
  const loose = new Part(words.filter(({ isLoose }) => isLoose));
  let steps = 0;
  return {
    find(units) {
      const ends = new Int32Array(units.length);
      const found: (W | undefined)[] = new Array(units.length);
      strict.each(units, (word, from, to) => {
        ends[from] = to;
        found[from] = word;
      });
      steps = strict.automaton.steps + units.length;
      if (loose.words.length > 0) {
        const { units: rest, at } = squeeze(units);
        loose.each(rest, (word, from, to) => {
          const begin = at[from] as number;
          const end = (at[to - 1] as number) + 1;
          if (end <= (ends[begin] as number)) return;
          ends[begin] = end;
          found[begin] = word;
        });
        steps += loose.automaton.steps + units.length;
      }
      const matches: Match<W>[] = [];
      for (let from = 0; from < units.length; ) {
        const word = found[from];
        if (word) matches.push({ word, from, to: ends[from] as number });
        from = word ? (ends[from] as number) : from + 1;
      }
      return matches;
    },
    steps: () => steps,
  };
}

class Part<W extends Word> {
  readonly automaton: Automaton;
  readonly words: readonly W[];
  private readonly edged: readonly { begins: boolean; ends: boolean }[];

  constructor(words: readonly W[]) {
    this.words = words;
    const texts = words.map(({ text }) => foldText(text));
    this.automaton = new Automaton(texts);
    this.edged = texts.map((text) => ({
      begins: isLatin(text.charCodeAt(0)),
      ends: isLatin(text.charCodeAt(text.length - 1)),
    }));
  }

  /** Tells the longest word at each place. A Latin end of a word must be the end of a Latin word of the text, too. */
  each(units: Uint16Array, tell: (word: W, from: number, to: number) => void): void {
    const { words, edged } = this;
    const found = this.automaton.longestAt(units, (term, from, to) => {
      const edge = edged[term];
      if (edge?.begins && from > 0 && isLatin(units[from - 1] as number)) return false;
      return !(edge?.ends && to < units.length && isLatin(units[to] as number));
    });
    for (let from = 0; from < found.length; from++) {
      const word = words[found[from] as number];
      if (!word) continue;
      tell(word, from, from + this.automaton.lengthOf(found[from] as number));
    }
  }
}

/** a–z or a digit, folded. */
const isLatin = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

import { type Alphabet, foldText } from './alphabet';

/** One blank-separated part of a query. */
export interface Term {
  /** Without case and width. */
  text: string;
  /** Number of each unit in the alphabet of the texts. */
  numbers: readonly number[];
}

export function readTerms(query: string, alphabet: Alphabet): Term[] {
  return foldText(query)
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      numbers: Array.from({ length: text.length }, (_, at) =>
        alphabet.numberOf(text.charCodeAt(at)),
      ),
    }));
}

/** A longer term is taken literally: nobody types that much pinyin without a blank. */
const MAX_SOUNDED = 24;

/** Whether the term may be meant as pinyin, wholly or in part. */
export const isSounded = ({ text }: Term): boolean =>
  text.length <= MAX_SOUNDED && /[a-zü]/.test(text);

/** What input methods put between two syllables: `xi'an`. */
export const isSyllableMark = (letter: string): boolean => letter === "'" || letter === '’';

/** The term as mistyping is counted on it. */
export const plainLetters = ({ text }: Term): string => text.replaceAll(/['’]/g, '');

/** How many typing errors a term is forgiven if it is found nowhere as it stands. */
export function toleratedEdits(term: Term): number {
  const letters = plainLetters(term);
  if (!/^[a-z0-9]{4,24}$/.test(letters) || !/[a-z]/.test(letters)) return 0;
  return letters.length < 8 ? 1 : 2;
}

/** How many letters of `reading` stand in `text` from `at` on. */
export function sharedLength(reading: string, text: string, at: number): number {
  let length = 0;
  while (
    length < reading.length &&
    at + length < text.length &&
    reading.charCodeAt(length) === text.charCodeAt(at + length)
  )
    length++;
  return length;
}

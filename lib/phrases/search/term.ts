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
export const MAX_SOUNDED = 24;

/** How many typing errors a term is forgiven if it is found nowhere as it stands. */
export function toleratedEdits({ text }: Term): number {
  if (!/^[a-z0-9]{4,24}$/.test(text) || !/[a-z]/.test(text)) return 0;
  return text.length < 8 ? 1 : 2;
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

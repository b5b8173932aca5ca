import type { Readings } from './readings';

/** Number of no character: stands between the texts, so that nothing is found across them. */
export const BOUNDARY = 0;

/**
 * Numbers the distinct characters (UTF-16 units without case and width) of the texts, so that tables over them stay
 * small, and keeps what is known of each. It only grows; indexes of later lists go on with it.
 */
export class Alphabet {
  /** How many numbers are given out, `BOUNDARY` included. */
  size = 1;
  /** Readings by number, as they may be typed: ü as v, u and ü. */
  readonly readings: (readonly string[])[] = [[]];
  /** The letter or digit by number, or '' for what is no part of a Latin word. */
  readonly wordLetters: string[] = [''];
  readonly #numbers = new Uint16Array(0x10000);
  readonly #readingsOf: Readings | undefined;
  readonly #soundedFrom = new Map<string, Set<number>>();

  constructor(readingsOf: Readings | undefined) {
    this.#readingsOf = readingsOf;
  }

  /** The number of a UTF-16 unit, a new one if it was not met before. */
  add(unit: number): number {
    return this.#numbers[unit] || this.#addUnit(unit);
  }

  /** The number of a folded UTF-16 unit, `BOUNDARY` if no text has it. */
  numberOf(folded: number): number {
    return this.#numbers[folded] ?? BOUNDARY;
  }

  /** The numbers of the characters with a reading that begins with this letter. */
  soundedFrom(letter: string): Iterable<number> {
    return this.#soundedFrom.get(letter) ?? [];
  }

  #addUnit(unit: number): number {
    const folded = foldUnit(unit);
    const number = this.#numbers[folded] || this.#addFolded(folded);
    this.#numbers[unit] = number;
    return number;
  }

  #addFolded(folded: number): number {
    const character = String.fromCharCode(folded);
    const number = this.size++;
    this.#numbers[folded] = number;
    this.wordLetters.push(/[a-z0-9]/.test(character) ? character : '');
    const readings = folded < FIRST_CHINESE ? [] : typed(this.#readingsOf?.(character) ?? []);
    this.readings.push(readings);
    for (const reading of readings) {
      const letter = reading.slice(0, 1);
      const known = this.#soundedFrom.get(letter);
      if (known) known.add(number);
      else this.#soundedFrom.set(letter, new Set([number]));
    }
    return number;
  }
}

/** The text without case and width, unit for unit, so that offsets stay those of the original. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++)
    folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
}

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const folded = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

const typed = (readings: readonly string[]): string[] => [
  ...new Set(
    readings.flatMap((reading) =>
      reading.includes('ü')
        ? [reading.replaceAll('ü', 'v'), reading.replaceAll('ü', 'u'), reading]
        : [reading],
    ),
  ),
];

/** 〇 */
const FIRST_CHINESE = 0x3007;

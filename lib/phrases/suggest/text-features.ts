import type { Gram } from './grams';

/** A text as a vector of length 1: `values[i]` in the direction `hashes[i]`. */
export interface Features {
  hashes: Uint32Array;
  values: Float32Array;
}

/** Places for counts, a power of two. */
const PLACES = 2 ** 16;
/** A pair says much of what its characters said already. */
const PAIR_VALUE = 0.7;

/** Turns the grams of a text into features: the rarer one is among the texts noted so far, the greater its value. */
export class TextFeatures {
  readonly #counts = new Uint32Array(PLACES);
  #texts = 0;

  /** Takes a text into account for what is rare. */
  note(grams: readonly Gram[]): void {
    this.#texts += 1;
    for (const { hash } of grams) {
      this.#counts[hash % PLACES] = (this.#counts[hash % PLACES] ?? 0) + 1;
    }
  }

  of(grams: readonly Gram[]): Features {
    const values = grams.map((gram) => this.#value(gram));
    const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
    return {
      hashes: new Uint32Array(grams.map(({ hash }) => hash)),
      values: new Float32Array(values.map((value) => value / length)),
    };
  }

  #value({ hash, isPair }: Gram): number {
    const count = Math.max(1, this.#counts[hash % PLACES] ?? 0);
    return Math.sqrt(Math.log(1 + this.#texts / count)) * (isPair ? PAIR_VALUE : 1);
  }
}

import { gramsOf } from './grams';

/** A text as a vector of length 1: `values[i]` in the direction `hashes[i]`. */
export interface Features {
  hashes: Uint32Array;
  values: Float32Array;
}

/** Places for counts, a power of two. */
const PLACES = 2 ** 16;
/** A pair says much of what its characters said already. */
const PAIR_VALUE = 0.7;

/** Turns texts into features, the rarer a gram among the texts noted so far, the greater its value. */
export class TextFeatures {
  readonly #counts = new Uint32Array(PLACES);
  #texts = 0;

  /** Takes `text` into account for what is rare. */
  note(text: string): void {
    this.#texts += 1;
    for (const { hash } of gramsOf(text)) {
      this.#counts[hash % PLACES] = (this.#counts[hash % PLACES] ?? 0) + 1;
    }
  }

  of(text: string): Features {
    const grams = gramsOf(text);
    const values = Float32Array.from(grams, ({ hash, isPair }) => {
      const count = Math.max(1, this.#counts[hash % PLACES] ?? 0);
      return Math.sqrt(Math.log(1 + this.#texts / count)) * (isPair ? PAIR_VALUE : 1);
    });
    const length = Math.hypot(...values);
    return {
      hashes: Uint32Array.from(grams, ({ hash }) => hash),
      values: values.map((value) => value / length),
    };
  }
}

import type { Features } from './text-features';

/** Places for weights, a power of two: 4 MB. Some share one; with so many it hardly matters. */
const PLACES = 2 ** 20;
/** What a class has to outdo: words never seen speak for none of them. */
const NONE_LOGIT = 2;
/** The probability wanted for the class that was right: the rest is left to chance, so that nothing is learnt by heart. */
const RIGHT_SHARE = 0.9;
/** Errors smaller than this are let be: most weights stay 0, and learning is quick. */
const LEAST_ERROR = 0.005;

/**
 * Multinomial logistic regression with all weights in one table of fixed size (feature hashing): class `n` of a feature
 * stands `n` places behind the feature's own.
 */
export class LinearClassifier {
  readonly #weights = new Float32Array(PLACES);

  /** The probability of each of `classes` classes; they leave some for "none of them". */
  shares({ hashes, values }: Features, classes: number): Float64Array {
    const logits = new Float64Array(classes);
    for (const [position, hash] of hashes.entries()) {
      const value = values[position] ?? 0;
      for (let index = 0; index < classes; index += 1) {
        logits[index] =
          (logits[index] ?? 0) + value * (this.#weights[(hash + index) % PLACES] ?? 0);
      }
    }
    const highest = logits.reduce((a, b) => Math.max(a, b), NONE_LOGIT);
    const powers = logits.map((logit) => Math.exp(logit - highest));
    const total = powers.reduce((a, b) => a + b, Math.exp(NONE_LOGIT - highest));
    return powers.map((power) => power / total);
  }

  /** One step of gradient descent towards the class that was right. */
  study(features: Features, right: number, classes: number, rate: number): void {
    const { hashes, values } = features;
    for (const [index, share] of this.shares(features, classes).entries()) {
      const error = share - (index === right ? RIGHT_SHARE : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (const [position, hash] of hashes.entries()) {
        const place = (hash + index) % PLACES;
        const change = rate * error * (values[position] ?? 0);
        this.#weights[place] = (this.#weights[place] ?? 0) - change;
      }
    }
  }
}

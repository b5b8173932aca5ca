import type { Features } from './text-features';

/** Places for weights, a power of two: 4 MB. Some share one; with so many it hardly matters. */
const PLACES = 2 ** 20;
const PLACE_BITS = PLACES - 1;
/** What a class has to outdo: words never seen speak for none of them. */
const NONE_LOGIT = 4;
/** The probability wanted for the class that was right; less than all of it, so that nothing is learnt by heart. */
const RIGHT_SHARE = 0.9;
/** Errors smaller than this are let be: most weights stay 0, and learning is quick. */
const LEAST_ERROR = 0.005;

/**
 * Multinomial logistic regression, all of its weights in one table of fixed size (feature hashing): that of class `n`
 * stands `n` places behind the feature's own. Counts by index, since iterators and callbacks take four times as long.
 */
export class LinearClassifier {
  readonly #weights = new Float32Array(PLACES);

  /** The probability of each of `classes` classes; together they leave some for "none of them". */
  shares(features: Features, classes: number): Float32Array {
    const shares = this.#logits(features, classes);
    let highest = NONE_LOGIT;
    for (let index = 0; index < classes; index += 1) {
      highest = Math.max(highest, shares[index] ?? 0);
    }
    let total = Math.exp(NONE_LOGIT - highest);
    for (let index = 0; index < classes; index += 1) {
      const power = Math.exp((shares[index] ?? 0) - highest);
      shares[index] = power;
      total += power;
    }
    return shares.map((power) => power / total);
  }

  #logits({ hashes, values }: Features, classes: number): Float32Array {
    const weights = this.#weights;
    const logits = new Float32Array(classes);
    for (let position = 0; position < hashes.length; position += 1) {
      const hash = hashes[position] ?? 0;
      const value = values[position] ?? 0;
      for (let index = 0; index < classes; index += 1) {
        const weight = weights[(hash + index) & PLACE_BITS] ?? 0;
        logits[index] = (logits[index] ?? 0) + value * weight;
      }
    }
    return logits;
  }

  /** One step of gradient descent towards the class that was right. */
  study(features: Features, right: number, classes: number, rate: number): void {
    const weights = this.#weights;
    const { hashes, values } = features;
    const shares = this.shares(features, classes);
    for (let index = 0; index < classes; index += 1) {
      const error = (shares[index] ?? 0) - (index === right ? RIGHT_SHARE : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let position = 0; position < hashes.length; position += 1) {
        const place = ((hashes[position] ?? 0) + index) & PLACE_BITS;
        weights[place] = (weights[place] ?? 0) - rate * error * (values[position] ?? 0);
      }
    }
  }
}

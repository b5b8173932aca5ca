/** One character of a text, or two neighbours. */
export interface Gram {
  /** 32 bits, unsigned; two grams hardly ever have the same. */
  hash: number;
  isPair: boolean;
}

/** What stands between two words; `#` is a masked number, see `learnableText`. */
const GAP = /[^\p{L}\p{N}#]+/u;

/** Spreads `value` over all 32 bits. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** The characters and the pairs of neighbours in `text`, each once. Width and case of letters do not matter. */
export function gramsOf(text: string): Gram[] {
  const grams = new Map<number, Gram>();
  for (const word of text.normalize('NFKC').toLowerCase().split(GAP)) {
    let before: number | undefined;
    for (const character of word) {
      const own = mixed(character.codePointAt(0) ?? 0);
      grams.set(own, { hash: own, isPair: false });
      if (before !== undefined) {
        const pair = mixed(before ^ Math.imul(own, 31));
        grams.set(pair, { hash: pair, isPair: true });
      }
      before = own;
    }
  }
  return [...grams.values()];
}

/** What stands between two words; `#` is a masked number (see `learnableText`). */
const GAP = /[^\p{L}\p{N}#]+/u;

/** Spreads `value` over all 32 bits. */
function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * The single characters and the pairs of neighbours in `text`, each once, as 32-bit numbers. Width and case of
 * letters do not matter.
 */
export function gramsOf(text: string): number[] {
  const grams = new Set<number>();
  for (const word of text.normalize('NFKC').toLowerCase().split(GAP)) {
    let before = 0;
    for (const character of word) {
      const own = mix(character.codePointAt(0) ?? 0);
      grams.add(own);
      if (before !== 0) grams.add(mix(before ^ Math.imul(own, 31)));
      before = own;
    }
  }
  return [...grams];
}

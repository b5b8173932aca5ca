export interface Pair {
  codes: string;
  /** Shared pairs of neighbouring characters, 0 to 1. */
  dice: number;
}

const bigramsOf = (text: string): Set<string> => {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
};

const shared = (a: Set<string>, b: Set<string>) => [...a].filter((gram) => b.has(gram)).length;

/** All pairs, the closest first. */
export function closestPairs(texts: readonly { code: string; text: string }[]): Pair[] {
  const all = texts.map(({ code, text }) => ({ code, grams: bigramsOf(text) }));
  return all
    .flatMap((a, i) =>
      all.slice(i + 1).map((b) => ({
        codes: `${a.code} ${b.code}`,
        dice: (2 * shared(a.grams, b.grams)) / (a.grams.size + b.grams.size),
      })),
    )
    .sort((a, b) => b.dice - a.dice);
}

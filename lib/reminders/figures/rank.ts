import type { Ranking, Share } from './figures';
import type { Tally } from './tally';

/** Longest breakdown by phrase or agent. */
export const RANKED_MAX = 30;

/** Numbers texts in the order they come, from 1: place 0 is for those without. */
export class Numbering {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    const next = this.texts.push(text);
    this.known.set(text, next);
    return next;
  }
}

export function rank(tally: Tally, { texts }: Numbering): Ranking {
  const all = tally
    .lines(texts, 1)
    .filter(({ of }) => of > 0)
    .sort((a, b) => b.of - a.of || b.paid - a.paid || (a.key < b.key ? -1 : 1));
  const beyond = all.slice(RANKED_MAX);
  const sum = (part: keyof Share) => beyond.reduce((total, line) => total + line[part], 0);
  return {
    lines: all.slice(0, RANKED_MAX),
    none: tally.share(0),
    rest: { of: sum('of'), paid: sum('paid'), waiting: sum('waiting'), count: beyond.length },
  };
}

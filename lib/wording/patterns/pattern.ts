import type { Hit, TextRange } from '../hit';

/** Something that is found by its form rather than by a word. */
export interface Found extends TextRange, Pick<Hit, 'level' | 'category'> {
  suggestion?: string;
}

/**
 * Finds by form in a folded text. Every repetition in its expressions is bounded, so that the time taken grows with the
 * length of the text and no faster.
 */
export type FindByForm = (folded: string, clauses: readonly Clause[]) => Found[];

/** A part of a text between marks that end a thought. */
export interface Clause extends TextRange {
  text: string;
  /** The mark that ends it; empty at the end of the text. */
  mark: string;
}

const CLAUSE = /[^，。！？；、…\n,!?;~]+/gu;

export function clausesOf(folded: string): Clause[] {
  return [...folded.matchAll(CLAUSE)].map(({ index, 0: text }) => {
    const to = index + text.length;
    return { from: index, to, text, mark: folded.charAt(to) };
  });
}

/** Words by which a clause says the contrary of what it names. */
export const NEGATED = /不|没|別|别|勿|未|无法|谨防|当心|小心|警惕/u;

import type { Alternative } from '../profile';

/** A selector to begin another with; inside a shadow root it is the same, since rows are looked for below their list. */
export function hostless(part: readonly Alternative[]): string | undefined {
  return part.find(({ css }) => css !== undefined && !css.startsWith(':scope'))?.css;
}

import type { DurationMs, Span } from '../chat/units';

/** What is left of `spans` without `hole`; order kept, empty pieces dropped. */
export function subtract(spans: readonly Span[], hole: Span): Span[] {
  if (!(hole.from < hole.to)) return [...spans];
  return spans
    .flatMap((span) => [
      { from: span.from, to: Math.min(span.to, hole.from) },
      { from: Math.max(span.from, hole.to), to: span.to },
    ])
    .filter((piece) => piece.from < piece.to);
}

export function totalLength(spans: readonly Span[]): DurationMs {
  return spans.reduce((sum, span) => sum + (span.to - span.from), 0);
}

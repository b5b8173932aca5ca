import type { Contender, Search } from './search-contenders';
import { keystrokesOf, QUERIES, type QueryKind } from './search-queries';

/** What one keystroke took. */
export interface Sample {
  contender: string;
  kind: QueryKind;
  typed: string;
  /** One for each round. */
  ms: number[];
}

/**
 * Types each query with one contender after the other, a different one first each time: what else the machine does
 * then hits all of them alike. A round before the first warms up.
 */
export function typeAll(
  prepared: readonly { contender: Contender; search: Search }[],
): readonly Sample[] {
  const samples = new Map<string, Sample>();
  const queries = (Object.keys(QUERIES) as QueryKind[]).flatMap((kind) =>
    QUERIES[kind].map((query) => ({ kind, query })),
  );
  const rounds = Math.max(...prepared.map(({ contender }) => contender.rounds));
  for (let round = 0; round <= rounds; round += 1) {
    const taking = prepared.filter(
      ({ contender }) => round <= contender.rounds && (round > 0 || contender.rounds > 2),
    );
    for (const [turn, { kind, query }] of queries.entries()) {
      const first = turn % taking.length;
      for (const { contender, search } of [...taking.slice(first), ...taking.slice(0, first)]) {
        for (const typed of keystrokesOf(query)) {
          const from = performance.now();
          search(typed);
          const ms = performance.now() - from;
          if (round > 0) keep(contender.name, kind, query, typed, ms);
        }
      }
    }
  }
  return [...samples.values()];

  function keep(contender: string, kind: QueryKind, query: string, typed: string, ms: number) {
    const key = [contender, query, typed].join('\n');
    const known = samples.get(key);
    if (known) known.ms.push(ms);
    else samples.set(key, { contender, kind, typed, ms: [ms] });
  }
}

import type { PhraseUses } from './phrase';

/** Compares phrases by use: negative if `a` was used more, or as often and more recently. */
export const byUse =
  (uses: PhraseUses) =>
  (a: { id: string }, b: { id: string }): number => {
    const [one, other] = [uses.get(a.id), uses.get(b.id)];
    return (
      (other?.uses ?? 0) - (one?.uses ?? 0) || (other?.lastUsedAt ?? 0) - (one?.lastUsedAt ?? 0)
    );
  };

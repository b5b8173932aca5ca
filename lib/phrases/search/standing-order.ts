import type { Stage } from '../../chat/stage';
import type { EpochMs } from '../../chat/units';
import type { Phrase, PhraseUse, PhraseUses } from '../phrase';

/** A use counts half after this time. */
const HALF_LIFE_MS = 14 * 86_400_000;

/**
 * How much uses weigh, in powers of two. All of them fade alike, so two phrases keep their order as time passes, and only
 * a use dated in the future is held against `now`.
 */
const weight = ({ uses, lastUsedAt }: PhraseUse, now: EpochMs): number =>
  Math.log2(uses) + Math.min(lastUsedAt, now) / HALF_LIFE_MS;

/** The places of the phrases in their list, in the order they stand in while nothing is searched for. */
export function standingOrder(
  phrases: readonly Phrase[],
  uses: PhraseUses,
  stage: Stage,
  now: EpochMs,
): Uint32Array {
  const byStage = [0, 1, 2].map(() => ({
    used: [] as { place: number; weight: number }[],
    unused: [] as number[],
  }));
  phrases.forEach((phrase, place) => {
    const bucket = byStage[stageRank(phrase, stage)];
    const use = uses.size > 0 ? uses.get(phrase.id) : undefined;
    if (use && use.uses > 0) bucket?.used.push({ place, weight: weight(use, now) });
    else bucket?.unused.push(place);
  });
  const order = new Uint32Array(phrases.length);
  let end = 0;
  for (const { used, unused } of byStage) {
    used.sort((a, b) => b.weight - a.weight);
    for (const { place } of used) order[end++] = place;
    for (const place of unused) order[end++] = place;
  }
  return order;
}

/** 0: meant for this stage, 1: for every stage, 2: for others. */
function stageRank({ stages }: Phrase, stage: Stage): 0 | 1 | 2 {
  if (stages.length === 0) return 1;
  return stages.includes(stage) ? 0 : 2;
}

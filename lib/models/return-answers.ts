import { computed, type ReadonlySignal } from '@preact/signals';
import type { Stage } from '../chat/stage';
import type { Phrase, PhraseUses } from '../phrases/phrase';
import { type ReturnSituation, returnReplies } from '../phrases/return-replies';
import type { FreightFacts, FreightVerdict } from '../rules/freight';
import type { ReturnState } from '../rules/return-state';
import { type Answer, readyAnswer } from './answers';
import type { PhrasesModel } from './phrases';

/** What there is to be said now: of the return itself, and of its freight once that is worked out. */
export function situationsOf(
  state: ReturnState | undefined,
  facts: FreightFacts,
  verdict: FreightVerdict,
): ReturnSituation[] {
  const freight = freightSituation(verdict);
  return [...(facts.fault === 'seller' ? ['defect' as const] : routesOf(state)), ...freight];
}

function routesOf(state: ReturnState | undefined): ReturnSituation[] {
  switch (state?.kind) {
    case 'open':
    case 'requested':
      return [state.kind];
    case 'expired':
    case 'excluded':
      return [state.kind, 'defect'];
    default:
      return [];
  }
}

/** Of an agreement there is no canned reply: what was agreed is known to both. */
function freightSituation({ outbound, return: back }: FreightVerdict): ReturnSituation[] {
  if (!outbound || !back || back.because === 'agreed' || outbound.because === 'agreed') return [];
  if (back.because === 'unclear') return ['freightUnclear'];
  if (back.payer === 'seller') return ['freightSeller'];
  return [outbound.payer === 'seller' ? 'freightBack' : 'freightBoth'];
}

/** One to three replies of the library to where the return stands, filled for this conversation. */
export function createReturnAnswers(
  phrases: Pick<PhrasesModel, 'fill' | 'list'>,
  uses: ReadonlySignal<PhraseUses>,
  stage: ReadonlySignal<Stage | undefined>,
  situations: ReadonlySignal<readonly ReturnSituation[]>,
): ReadonlySignal<Answer[]> {
  return computed(() => {
    const { value: at } = stage;
    const list: readonly Phrase[] = phrases.list.value.value ?? [];
    if (at === undefined) return [];
    return returnReplies(list, uses.value, situations.value, at).flatMap(
      (phrase) => readyAnswer(phrases, phrase) ?? [],
    );
  });
}

import { useSignal } from '@preact/signals';
import type { CommitmentOffer } from '../../lib/models/commitment-offers';
import { commitmentDue } from '../../lib/models/commitment-words';
import type { CommitmentsModel } from '../../lib/models/commitments';
import { OtherTime } from '../reminder/OtherTime';
import { useUi } from '../ui-context';

interface Props {
  offer: CommitmentOffer;
  model: CommitmentsModel;
}

/** One promise: keep it as read, with another time, or say that it is none. */
export function CommitmentOfferRow({ offer, model }: Props) {
  const { t, words, now } = useUi();
  const isChanging = useSignal(false);
  const isSaving = model.isSaving.value;
  const { kind } = offer;
  return (
    <div class="promise">
      <p class="promise__words muted">{t('commitmentSaid', offer.words)}</p>
      <div class="chips">
        <button
          type="button"
          class="chip chip--main"
          data-testid={`commitment-keep-${kind}`}
          disabled={isSaving}
          onClick={() => void model.keep(offer)}
        >
          {t('commitmentKeep', commitmentDue(t, words.value, offer, now.value))}
          {offer.sureness === 'assumed' && <span class="chip__note">{t('commitmentAssumed')}</span>}
        </button>
        <button
          type="button"
          class="chip"
          data-testid={`commitment-change-${kind}`}
          aria-expanded={isChanging.value}
          onClick={() => {
            isChanging.value = !isChanging.value;
          }}
        >
          {t('commitmentChange')}
        </button>
        <button
          type="button"
          class="chip"
          data-testid={`commitment-refuse-${kind}`}
          disabled={isSaving}
          onClick={() => void model.refuse(offer)}
        >
          {t('commitmentRefuse')}
        </button>
      </div>
      {isChanging.value && (
        <OtherTime
          testId={`commitment-time-${kind}`}
          label={t('commitmentTime')}
          startsAt={offer.dueAt}
          isSaving={isSaving}
          onChoose={(dueAt) => void model.keep(offer, dueAt)}
        />
      )}
    </div>
  );
}

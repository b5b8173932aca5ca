import type { PairingOffer, PairingOffers } from '../../lib/models/pairings/offers';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';
import { GoodsNames } from './GoodsNames';

interface Props {
  offer: PairingOffer;
  model: PairingOffers;
  isFromThread: boolean;
}

/** The goods, why they go together, and the button that says it. */
export function OfferRow({ offer, model, isFromThread }: Props) {
  const { t } = useUi();
  const { pairing, filled, isReady, isUsed, matched } = offer;
  const use = () => void model.use(offer);
  const keys = useEnterRelease(use);
  return (
    <li class="offer">
      <p class="offer__goods">
        <GoodsNames goods={offer.offers} />
      </p>
      <p>{pairing.why}</p>
      {isFromThread && <p class="muted small">{t('pairingByThread', matched)}</p>}
      {!isReady && <p class="tone-due small">{t('pairingLacks', filled.lacks.join('、'))}</p>}
      <div class="offer__end">
        <button
          type="button"
          class="button"
          data-testid={`pairing-use-${pairing.id}`}
          title={filled.text}
          disabled={!isReady || model.isBusy.value}
          onClick={use}
          {...keys}
        >
          {t(model.canInsert ? 'pairingInsert' : 'pairingCopy')}
        </button>
        <span class="tone-good small" role="status" data-testid={`pairing-used-${pairing.id}`}>
          {isUsed && t(model.canInsert ? 'pairingInserted' : 'pairingCopied')}
        </span>
      </div>
    </li>
  );
}

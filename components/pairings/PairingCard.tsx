import type { PairingOffers, PairingView } from '../../lib/models/pairings/offers';
import { Card } from '../parts/Card';
import { IconButton } from '../parts/IconButton';
import { useUi } from '../ui-context';
import { OfferRow } from './OfferRow';

interface Props {
  model: PairingOffers;
  /** Shown at a moment the sources name; else folded away, for what the shop offers at any time. */
  isMoment: boolean;
}

/** What goes with the goods in view, why, and one click to say it. */
export function PairingCard({ model, isMoment }: Props) {
  const { t } = useUi();
  const view = model.view.value;
  if (!view || (view.moment !== undefined) !== isMoment) return null;
  if (!isMoment) {
    return (
      <section class="card" data-testid="pairings-any">
        <details class="pairings-fold">
          <summary data-testid="pairings-unfold">{t('pairingFolded', view.offers.length)}</summary>
          <Offers view={view} model={model} />
        </details>
      </section>
    );
  }
  return (
    <Card
      title={t('pairingTitle')}
      testId="pairings"
      aside={
        <IconButton
          icon="close"
          label={t('pairingDismiss')}
          testId="pairings-dismiss"
          onClick={model.dismiss}
        />
      }
    >
      <MomentLine view={view} />
      <Offers view={view} model={model} />
    </Card>
  );
}

function MomentLine({ view: { moment } }: { view: PairingView }) {
  const { t, words, now } = useUi();
  if (!moment) return null;
  const text =
    moment.kind === 'silent'
      ? t('pairingMoment_silent', words.value.roughly(Math.max(0, now.value - moment.placedAt)))
      : t('pairingMoment_decided', moment.words);
  return (
    <p class="muted small" data-testid="pairings-moment">
      {text}
    </p>
  );
}

function Offers({ view, model }: { view: PairingView; model: PairingOffers }) {
  const { t } = useUi();
  if (view.offers.length === 0) {
    return (
      <p class="muted" data-testid="pairings-unknown">
        {t(view.isFromThread ? 'pairingUntoldThread' : 'pairingUntoldOrder')}
      </p>
    );
  }
  return (
    <ul>
      {view.offers.map((offer) => (
        <OfferRow
          key={offer.pairing.id}
          offer={offer}
          model={model}
          isFromThread={view.isFromThread}
        />
      ))}
    </ul>
  );
}

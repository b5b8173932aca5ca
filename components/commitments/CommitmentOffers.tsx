import type { CommitmentsModel } from '../../lib/models/commitments';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { CommitmentOfferRow } from './CommitmentOfferRow';

/** What the shop has just promised in words, to be kept track of with one click; until then it is only offered. */
export function CommitmentOffers({ model }: { model: CommitmentsModel }) {
  const { t } = useUi();
  const offers = model.offers.value;
  if (offers.length === 0) return null;
  return (
    <Card title={t('commitmentOfferTitle')} testId="commitment-offers">
      {offers.map((offer) => (
        <CommitmentOfferRow key={offer.id} offer={offer} model={model} />
      ))}
    </Card>
  );
}

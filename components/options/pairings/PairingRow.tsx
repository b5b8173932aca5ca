import type { PairingList } from '../../../lib/models/pairings/pairing-list';
import type { Pairing } from '../../../lib/pairings/pairing';
import { GoodsNames } from '../../pairings/GoodsNames';
import { useUi } from '../../ui-context';
import { PairingForm } from './PairingForm';

interface Props {
  pairing: Pairing;
  model: PairingList;
}

/** One pairing and what came of it; a click on 修改 unfolds the form. */
export function PairingRow({ pairing, model }: Props) {
  const { t } = useUi();
  const draft = model.draft.value;
  const open = draft?.id === pairing.id ? draft : undefined;
  const name = pairing.goods[0] ?? '';
  return (
    <li class="record" data-testid={`pairing-${pairing.id}`}>
      <div class="record__line">
        <span class="pairings__goods">{pairing.goods.join(t('pairingsOr'))}</span>
        <span class="pairings__acts">
          <button
            type="button"
            class="button button--quiet"
            data-testid={`pairing-edit-${pairing.id}`}
            aria-expanded={open !== undefined}
            aria-label={t('pairingsEditNamed', name)}
            onClick={() => (open ? model.close() : model.edit(pairing))}
          >
            {t('pairingsEdit')}
          </button>
          <button
            type="button"
            class="button button--quiet"
            data-testid={`pairing-remove-${pairing.id}`}
            aria-label={t('pairingsRemoveNamed', name)}
            onClick={() => void model.remove(pairing)}
          >
            {t('pairingsRemove')}
          </button>
        </span>
      </div>
      <p class="offer__goods">
        <GoodsNames goods={pairing.offers} />
      </p>
      <p>{pairing.why}</p>
      <p class="record__line muted small">
        <span>
          {pairing.when.map((moment) => t(`pairingWhen_${moment}`)).join(t('pairingsComma'))}
        </span>
        <Count model={model} id={pairing.id} />
      </p>
      {open && (
        <div class="cases__work">
          <PairingForm key={open.id} model={model} draft={open} />
        </div>
      )}
    </li>
  );
}

function Count({ model, id }: { model: PairingList; id: string }) {
  const { t } = useUi();
  const count = model.countOf(id);
  return (
    <span data-testid={`pairing-count-${id}`}>
      {count ? t('pairingsCount', count.uses, count.bought) : t('pairingsUnused')}
    </span>
  );
}

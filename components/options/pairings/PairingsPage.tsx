import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PairingList } from '../../../lib/models/pairings/pairing-list';
import { PAIRINGS_PER_PAGE } from '../../../lib/models/pairings/pairing-list';
import { Failed, Loaded } from '../../parts/Loaded';
import { Pager } from '../../parts/Pager';
import { SearchField } from '../../parts/SearchField';
import { useUi } from '../../ui-context';
import { PairingForm } from './PairingForm';
import { PairingRow } from './PairingRow';
import { PairingsTransfer } from './PairingsTransfer';

/** The shop's related goods, with how often they were offered and bought after. */
export function PairingsPage({ model }: { model: PairingList }) {
  const { t } = useUi();
  const draft = model.draft.value;
  const total = model.list.value.value?.length ?? 0;
  return (
    <section class="pairings">
      <p class="muted">
        {t('pairingsIntro')} <a href="#rules">{t('pairingsRules')}</a>
      </p>
      <div class="pairings__bar">
        {total > PAIRINGS_PER_PAGE && (
          <SearchField
            search={model.search}
            label={t('pairingsSearch')}
            testId="pairings-search"
            class="pairings__search"
          />
        )}
        <button
          type="button"
          class="button"
          data-testid="pairings-add"
          onClick={() => model.edit()}
        >
          {t('pairingsAdd')}
        </button>
      </div>
      <Status model={model} />
      {draft && draft.position === undefined && (
        <section class="card" aria-label={t('pairingsAdd')}>
          <PairingForm key={draft.id} model={model} draft={draft} />
        </section>
      )}
      <Loaded query={model.list}>
        {(all) =>
          all.length === 0 ? (
            !draft && <Nothing />
          ) : model.found.value.length === 0 ? (
            <p class="empty">{t('pairingsNoneFound')}</p>
          ) : (
            <ul data-testid="pairings-list">
              {model.shown.value.map((pairing) => (
                <PairingRow key={pairing.id} pairing={pairing} model={model} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {model.pageCount.value > 1 && <Pager paging={model} />}
      <PairingsTransfer model={model} />
    </section>
  );
}

/** What was done last, and the way back. */
function Status({ model }: { model: PairingList }) {
  const { t } = useUi();
  const saving = model.saving.value;
  const done = model.done.value;
  const undo = useRef<HTMLButtonElement>(null);
  // The row with its button may be gone.
  useLayoutEffect(() => {
    if (done && document.activeElement === document.body) undo.current?.focus();
  }, [done]);
  if (saving.kind === 'failed') return <Failed>{t('saveFailed', saving.why)}</Failed>;
  return (
    <div class="pairings__done" role="status" data-testid="pairings-done">
      {done && (
        <>
          <span>{t(`pairingsDone_${done.kind}`, done.count)}</span>
          <button
            ref={undo}
            type="button"
            class="button button--quiet"
            data-testid="pairings-undo"
            onClick={() => void model.undo()}
          >
            {t('pairingsUndo')}
          </button>
        </>
      )}
    </div>
  );
}

function Nothing() {
  const { t } = useUi();
  return (
    <div class="empty" data-testid="pairings-none">
      <p>{t('pairingsNone')}</p>
      <p class="pairings__example">{t('pairingsExample')}</p>
    </div>
  );
}

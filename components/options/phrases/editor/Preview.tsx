import { useSignal } from '@preact/signals';
import type { Draft } from '../../../../lib/models/library/draft';
import type { Library } from '../../../../lib/models/library/library';
import {
  fillForSample,
  SAMPLE_STATUSES,
  type SampleStatus,
} from '../../../../lib/models/library/sample-order';
import { useUi } from '../../../ui-context';

const STAGE_OF = {
  unpaid: 'unpaid',
  paidUnshipped: 'toShip',
  shipped: 'inTransit',
  success: 'signed',
} as const;

/** The phrase as a made-up buyer would get it. */
export function Preview({ library, draft }: { library: Library; draft: Draft }) {
  const { t, now } = useUi();
  const status = useSignal<SampleStatus>('paidUnshipped');
  const settings = library.data.settings.value.value;
  if (!settings || draft.body.trim() === '') return null;
  const { text, missing } = fillForSample(draft.body, status.value, settings, now.value, t);
  return (
    <section class="preview" data-testid="library-preview">
      <div class="preview__head">
        <h3 class="muted small">{t('libraryPreview')}</h3>
        <select
          class="input preview__status"
          data-testid="library-sample"
          aria-label={t('librarySampleStatus')}
          value={status.value}
          onChange={(event) => {
            status.value = event.currentTarget.value as SampleStatus;
          }}
        >
          {SAMPLE_STATUSES.map((name) => (
            <option key={name} value={name}>
              {t(`stage_${STAGE_OF[name]}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="preview__text">{text}</p>
      {missing.length > 0 && (
        <p class="small tone-due">{t('phraseLacks', missing.join(t('libraryListComma')))}</p>
      )}
    </section>
  );
}

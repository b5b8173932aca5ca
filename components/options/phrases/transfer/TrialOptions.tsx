import type { ImportModel } from '../../../../lib/models/library/import-model';
import { GROUP_MAX } from '../../../../lib/phrases/phrase-check';
import { useUi } from '../../../ui-context';

const WAYS = ['keepOurs', 'takeTheirs', 'skip'] as const;

/** Where rows without a group go, and whose code stays where two have one. */
export function TrialOptions({ imports }: { imports: ImportModel }) {
  const { t } = useUi();
  const { group, onClash } = imports.options.value;
  return (
    <div class="trial-options">
      <label class="trial-options__line">
        <span class="muted small">{t('libraryImportGroup')}</span>
        <input
          class="input"
          data-testid="import-group"
          maxLength={GROUP_MAX}
          value={group}
          onChange={(event) => {
            const typed = event.currentTarget.value.trim();
            if (typed !== '') imports.choose({ group: typed });
          }}
        />
      </label>
      <label class="trial-options__line">
        <span class="muted small">{t('libraryOnClash')}</span>
        <select
          class="input"
          data-testid="import-clash"
          value={onClash}
          onChange={(event) => {
            const way = WAYS.find((name) => name === event.currentTarget.value);
            if (way) imports.choose({ onClash: way });
          }}
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {t(`libraryOnClash_${way}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

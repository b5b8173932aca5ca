import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PairingList } from '../../../lib/models/pairings/pairing-list';
import {
  type LineProblem,
  PAIRINGS_TEXT_MAX,
  readPairings,
  writePairings,
} from '../../../lib/pairings/text-form';
import { CopyButton } from '../../parts/CopyButton';
import { useUi } from '../../ui-context';
import { saveFile } from '../files/save-file';

const AREA_ID = 'pairings-text';

/** The list as text, one to a line: taken in with what it would do before, and given out. */
export function PairingsTransfer({ model }: { model: PairingList }) {
  const { t } = useUi();
  const text = useSignal('');
  const read = useMemo(() => readPairings(text.value), [text.value]);
  const plan = model.plan(read.pairings);
  const all = model.list.value.value ?? [];
  const written = useMemo(() => writePairings(all), [all]);
  const take = async () => {
    if (await model.take(plan)) text.value = '';
  };
  return (
    <details class="card pairings__transfer">
      <summary data-testid="pairings-transfer">{t('pairingsTransfer')}</summary>
      <label for={AREA_ID} class="muted small">
        {t('pairingsForm')}
      </label>
      <textarea
        id={AREA_ID}
        class="input"
        data-testid="pairings-text"
        rows={6}
        maxLength={PAIRINGS_TEXT_MAX}
        spellcheck={false}
        placeholder={t('pairingsExample')}
        aria-invalid={read.problems.length > 0}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <Problems problems={read.problems} />
      <div class="pairings__bar">
        <button
          type="button"
          class="button"
          data-testid="pairings-import"
          disabled={plan.put.length === 0 || model.saving.value.kind === 'saving'}
          onClick={() => void take()}
        >
          {t('pairingsImport')}
        </button>
        <span class="muted small" role="status" data-testid="pairings-plan">
          {text.value.trim() !== '' && t('pairingsPlan', plan.added, plan.changed, plan.same)}
        </span>
      </div>
      {all.length > 0 && (
        <div class="pairings__bar">
          <button
            type="button"
            class="button"
            data-testid="pairings-export"
            onClick={() =>
              saveFile(new File([written], t('pairingsFileName'), { type: 'text/plain' }))
            }
          >
            {t('pairingsExport', all.length)}
          </button>
          <CopyButton text={written} label={t('pairingsCopy')} />
        </div>
      )}
    </details>
  );
}

const SHOWN_PROBLEMS = 20;

function Problems({ problems }: { problems: readonly LineProblem[] }) {
  const { t } = useUi();
  if (problems.length === 0) return null;
  return (
    <div class="small tone-bad" role="status" data-testid="pairings-problems">
      <p>{t('wordsProblems')}</p>
      <ul>
        {problems.slice(0, SHOWN_PROBLEMS).map(({ line, code, what }) => (
          <li key={line}>
            {t('wordsLine', line)}
            {code === 'twice' ? t('wordsProblem_twice', what) : t(`pairingProblem_${code}`, what)}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN_PROBLEMS && (
        <p>{t('wordsMoreProblems', problems.length - SHOWN_PROBLEMS)}</p>
      )}
    </div>
  );
}

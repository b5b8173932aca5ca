import type { Signal } from '@preact/signals';
import { PERIOD_KINDS, type Period } from '../../../lib/models/figures/period';
import { useUi } from '../../ui-context';

/** Which days are counted. */
export function PeriodPicker({ period }: { period: Period }) {
  const { t } = useUi();
  return (
    <div class="period">
      <fieldset class="chips">
        <legend class="visually-hidden">{t('figuresPeriod')}</legend>
        {PERIOD_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            data-testid={`period-${kind}`}
            aria-pressed={period.kind.value === kind}
            onClick={() => {
              period.kind.value = kind;
            }}
          >
            {t(`figuresPeriod_${kind}`)}
          </button>
        ))}
      </fieldset>
      {period.kind.value === 'range' && (
        <div class="period__own">
          <Day label={t('figuresDayFrom')} testId="period-from" day={period.from} />
          <Day label={t('figuresDayTo')} testId="period-to" day={period.to} />
        </div>
      )}
      {!period.choice.value && (
        <p class="failed" role="alert">
          {t('figuresRangeBad')}
        </p>
      )}
    </div>
  );
}

function Day({ label, testId, day }: { label: string; testId: string; day: Signal<string> }) {
  return (
    <label class="period__day">
      {label}
      <input
        class="input"
        type="date"
        data-testid={testId}
        value={day.value}
        onInput={(event) => {
          day.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

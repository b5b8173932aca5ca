import type { Signal } from '@preact/signals';
import { type FiguresModel, PERIOD_KINDS } from '../../../lib/models/figures/figures';
import { useUi } from '../../ui-context';

/** Which days are counted. */
export function PeriodPicker({ model }: { model: FiguresModel }) {
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
            aria-pressed={model.kind.value === kind}
            onClick={() => {
              model.kind.value = kind;
            }}
          >
            {t(`figuresPeriod_${kind}`)}
          </button>
        ))}
      </fieldset>
      {model.kind.value === 'range' && (
        <div class="period__own">
          <Day label={t('figuresDayFrom')} testId="period-from" day={model.from} />
          <Day label={t('figuresDayTo')} testId="period-to" day={model.to} />
        </div>
      )}
      {!model.choice.value && (
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

import type { ServiceTargets, ShopSettings } from '../../lib/chat/settings';
import { MINUTE_MS } from '../../lib/chat/units';
import type { Options } from '../../lib/models/options';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { Field } from './Field';
import { Forget } from './Forget';
import { SettingSwitch } from './SettingSwitch';

/** Each target with the unit it is typed in, and how much of the stored unit one of it is. */
const TARGETS = [
  { name: 'firstResponseMs', unit: 'unit_seconds', scale: 1_000 },
  { name: 'responseMs', unit: 'unit_seconds', scale: 1_000 },
  { name: 'answerRatioPercent', unit: 'unit_percent', scale: 1 },
  { name: 'waitingMs', unit: 'unit_ms', scale: MINUTE_MS },
] as const satisfies readonly { name: keyof ServiceTargets; unit: string; scale: number }[];

/** What is kept for the figures of service, and what the shop holds them against. */
export function ServiceCard({ options, form }: { options: Options; form: ShopSettings }) {
  const { t } = useUi();
  const set = (name: keyof ServiceTargets, value: number | undefined) => {
    const { [name]: _, ...others } = options.form.peek()?.serviceTargets ?? {};
    options.change({
      serviceTargets: value === undefined ? others : { ...others, [name]: value },
    });
  };
  return (
    <Card title={t('serviceCard')}>
      <SettingSwitch options={options} name="recordsService" />
      {TARGETS.map(({ name, unit, scale }) => {
        const value = form.serviceTargets[name];
        return (
          <Field key={name} label={t(`option_${name}`)} hint={t(`optionHint_${name}`)}>
            <span class="figure">
              <input
                class="input"
                type="number"
                data-testid={`option-${name}`}
                min={1}
                step={1}
                value={value === undefined ? '' : value / scale}
                onInput={(event) => {
                  const typed = event.currentTarget.valueAsNumber;
                  set(name, Number.isFinite(typed) ? Math.round(typed * scale) : undefined);
                }}
              />
              <span class="muted">{t(unit)}</span>
            </span>
          </Field>
        );
      })}
      <Forget
        forgetting={options.serviceForgetting}
        label={t('serviceForget')}
        question={t('serviceForgetAsk')}
        testId="service-forget"
      />
    </Card>
  );
}

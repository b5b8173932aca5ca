import type { ReminderSettings } from '../../lib/chat/settings';
import { MINUTE_MS } from '../../lib/chat/units';
import type { Rule, RuleUnit } from '../../lib/rules/rule';
import { sourceText } from '../../lib/rules/sources';
import { useUi } from '../ui-context';
import { Field } from './Field';

interface Props {
  name: keyof ReminderSettings;
  rule: Rule<number>;
  value: number;
  onChange: (value: number) => void;
}

/** How much of the stored unit one of the shown unit is. */
const SCALE: Partial<Record<RuleUnit, number>> = { ms: MINUTE_MS, fen: 100 };

/** One figure of the rule table: what it means, where it comes from, and the shop's own value. */
export function FigureField({ name, rule, value, onChange }: Props) {
  const { t } = useUi();
  const label = t(`figure_${name}`);
  const hint = t('figureHint', rule.reason, sourceText(rule.source));
  if (rule.unit === 'minuteOfDay') {
    return (
      <Field label={label} hint={hint}>
        <input
          class="input"
          type="time"
          required
          value={toTime(value)}
          onInput={(event) => {
            const minute = fromTime(event.currentTarget.value);
            if (minute !== undefined) onChange(minute);
          }}
        />
      </Field>
    );
  }
  const scale = SCALE[rule.unit] ?? 1;
  return (
    <Field label={label} hint={hint}>
      <span class="figure">
        <input
          class="input"
          type="number"
          data-testid={`figure-${name}`}
          min={0}
          max={rule.unit === 'percent' ? 100 : undefined}
          step={rule.unit === 'fen' ? 0.01 : 1}
          required
          value={value / scale}
          onInput={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            if (Number.isFinite(typed)) onChange(Math.round(typed * scale));
          }}
        />
        <span class="muted">{t(unitKey(rule.unit))}</span>
      </span>
    </Field>
  );
}

function unitKey(unit: RuleUnit) {
  return unit === 'ms' || unit === 'fen' || unit === 'percent'
    ? (`unit_${unit}` as const)
    : 'unit_times';
}

function toTime(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function fromTime(text: string): number | undefined {
  const [hour, minute] = text.split(':').map(Number);
  if (hour === undefined || minute === undefined) return undefined;
  return Number.isFinite(hour + minute) ? hour * 60 + minute : undefined;
}

import type { Platform, ReminderSettings, ShopSettings } from '../../lib/chat/settings';
import type { Options, SettingsProblem } from '../../lib/models/options';
import type { Translate } from '../../lib/models/text';
import { RULE_NOTE_MAX } from '../../lib/rules/check-settings';
import { REMINDER_RULES } from '../../lib/rules/reminder-rules';
import { RETURN_DAYS } from '../../lib/rules/return-rules';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { Field } from './Field';
import { FigureField } from './FigureField';
import { RepliesCard } from './RepliesCard';
import { ServiceCard } from './ServiceCard';
import { SettingSwitch } from './SettingSwitch';

const PLATFORMS: readonly Platform[] = ['taobao', 'tmall', 'pinduoduo', 'douyin', 'other'];
const FIGURES = Object.keys(REMINDER_RULES) as (keyof ReminderSettings)[];

/** Who the shop is and by which figures it is worked for. Nothing is kept before 保存. */
export function SettingsForm({ options }: { options: Options }) {
  const { t } = useUi();
  const form = options.form.value;
  if (!form) return null;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void options.save();
  };
  return (
    <form class="options__form" onSubmit={onSubmit}>
      <p class="muted">{t('optionsIntro')}</p>
      <Card title={t('optionsShop')}>
        <TextField options={options} form={form} name="shopName" />
        <TextField options={options} form={form} name="agentName" />
        <Field label={t('option_platform')}>
          <select
            class="input"
            data-testid="option-platform"
            value={form.platform}
            onChange={(event) =>
              options.change({ platform: event.currentTarget.value as Platform })
            }
          >
            {PLATFORMS.map((platform) => (
              <option key={platform} value={platform}>
                {t(`platform_${platform}`)}
              </option>
            ))}
          </select>
        </Field>
        <TextField options={options} form={form} name="zone" />
        <Field label={t('option_returnDays')} hint={t('optionHint_returnDays', RETURN_DAYS.value)}>
          <input
            class="input"
            type="number"
            data-testid="option-returnDays"
            min={RETURN_DAYS.value}
            step={1}
            required
            value={form.returnDays}
            onInput={(event) => options.change({ returnDays: event.currentTarget.valueAsNumber })}
          />
        </Field>
      </Card>
      <Card title={t('optionsReminders')}>
        <SettingSwitch options={options} name="hasAlerts" />
        {FIGURES.map((name) => (
          <FigureField
            key={name}
            name={name}
            rule={REMINDER_RULES[name]}
            value={form.reminders[name]}
            onChange={(value) =>
              options.change({ reminders: { ...form.reminders, [name]: value } })
            }
          />
        ))}
      </Card>
      <RepliesCard options={options} />
      <ServiceCard options={options} form={form} />
      <SaveBar options={options} />
    </form>
  );
}

interface TextFieldProps {
  options: Options;
  form: ShopSettings;
  name: 'shopName' | 'agentName' | 'zone';
}

function TextField({ options, form, name }: TextFieldProps) {
  const { t } = useUi();
  return (
    <Field label={t(`option_${name}`)} hint={t(`optionHint_${name}`)}>
      <input
        class="input"
        data-testid={`option-${name}`}
        maxLength={60}
        required={name === 'zone'}
        value={form[name]}
        onInput={(event) => options.change({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
}

/** Keeps what the form holds, on whatever page of it. */
export function SaveBar({ options }: { options: Options }) {
  const { t } = useUi();
  const saving = options.saving.value;
  return (
    <div class="save-bar">
      {options.changesFigures.value && (
        <label class="save-bar__why">
          <span>{t('rulesNote')}</span>
          <input
            class="input"
            maxLength={RULE_NOTE_MAX}
            placeholder={t('rulesNoteHint')}
            data-testid="figure-note"
            value={options.figureNote.value}
            onInput={(event) => {
              options.figureNote.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      <button
        type="submit"
        class="button button--primary"
        data-testid="options-save"
        disabled={!options.isChanged.value || saving.kind === 'saving'}
      >
        {t('save')}
      </button>
      <p role="status" data-testid="options-status">
        {saving.kind === 'saved' && <span class="tone-good">{t('saved')}</span>}
        {saving.kind === 'refused' && (
          <span class="tone-bad">{problemText(t, saving.problem)}</span>
        )}
        {saving.kind === 'failed' && <span class="tone-bad">{t('saveFailed', saving.why)}</span>}
      </p>
    </div>
  );
}

function problemText(t: Translate, problem: SettingsProblem): string {
  if ('slot' in problem) {
    return t('settingsSlotsClash', t(`figure_${problem.slot}`), t(`figure_${problem.before}`));
  }
  const { field } = problem;
  if (field in REMINDER_RULES) {
    return t('settingsRefused', t(`figure_${field as keyof ReminderSettings}`));
  }
  return t('settingsRefused', t(`option_${field as 'zone'}`));
}

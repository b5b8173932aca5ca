import type { Options } from '../../lib/models/options';
import { useUi } from '../ui-context';

interface Props {
  options: Options;
  name: 'hasAlerts' | 'hasQuickCodes' | 'learnsReplies' | 'recordsService';
}

/** One setting that is on or off. */
export function SettingSwitch({ options, name }: Props) {
  const { t } = useUi();
  return (
    <label class="switch">
      <input
        type="checkbox"
        data-testid={`option-${name}`}
        checked={options.form.value?.[name]}
        onChange={(event) => options.change({ [name]: event.currentTarget.checked })}
      />{' '}
      {t(`option_${name}`)}
    </label>
  );
}

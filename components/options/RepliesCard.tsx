import type { Options } from '../../lib/models/options';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { Forget } from './Forget';
import { SettingSwitch } from './SettingSwitch';

const SWITCHES = ['hasQuickCodes', 'learnsReplies'] as const;

/** How replies are offered, and what was learnt for that. */
export function RepliesCard({ options }: { options: Options }) {
  const { t } = useUi();
  return (
    <Card title={t('optionsReplies')}>
      {SWITCHES.map((name) => (
        <SettingSwitch key={name} options={options} name={name} />
      ))}
      <Forget
        forgetting={options.forgetting}
        label={t('optionsForget')}
        question={t('optionsForgetAsk')}
        testId="options-forget"
      />
    </Card>
  );
}

import type { ShopSettings } from '../../lib/chat/settings';
import type { Options } from '../../lib/models/options';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';
import { Forget } from './Forget';

const SWITCHES = ['hasQuickCodes', 'learnsReplies'] as const;

/** How replies are offered, and what was learnt for that. */
export function RepliesCard({ options, form }: { options: Options; form: ShopSettings }) {
  const { t } = useUi();
  return (
    <Card title={t('optionsReplies')}>
      {SWITCHES.map((name) => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            data-testid={`option-${name}`}
            checked={form[name]}
            onChange={(event) => options.change({ [name]: event.currentTarget.checked })}
          />{' '}
          {t(`option_${name}`)}
        </label>
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

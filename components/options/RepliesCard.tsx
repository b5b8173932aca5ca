import type { ShopSettings } from '../../lib/chat/settings';
import type { Options } from '../../lib/models/options';
import { Card } from '../parts/Card';
import { useUi } from '../ui-context';

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
      <Forget options={options} />
    </Card>
  );
}

/** Two deliberate clicks: what was learnt does not come back. */
function Forget({ options: { forgetting } }: { options: Options }) {
  const { t } = useUi();
  const state = forgetting.state.value;
  return (
    <div class="forget">
      {state.kind === 'asking' ? (
        <>
          <p>{t('optionsForgetAsk')}</p>
          <button
            type="button"
            class="button"
            data-testid="options-forget-sure"
            onClick={() => void forgetting.forget()}
          >
            {t('optionsForgetSure')}
          </button>
          <button type="button" class="button button--quiet" onClick={forgetting.leave}>
            {t('libraryCancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button" data-testid="options-forget" onClick={forgetting.ask}>
          {t('optionsForget')}
        </button>
      )}
      <p role="status" data-testid="options-forgotten">
        {state.kind === 'done' && <span class="tone-good">{t('optionsForgotten')}</span>}
        {state.kind === 'failed' && <span class="tone-bad">{t('saveFailed', state.why)}</span>}
      </p>
    </div>
  );
}

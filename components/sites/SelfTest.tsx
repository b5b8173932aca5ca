import type { PartWord, SelfTestModel } from '../../lib/models/self-test';
import { Card } from '../parts/Card';
import { Failed } from '../parts/Loaded';
import { useUi } from '../ui-context';

/** Which parts of the open page are found, and by which way; each that is not can be pointed at again. */
export function SelfTest({ model }: { model: SelfTestModel }) {
  const { t } = useUi();
  const state = model.state.value;
  if (state.kind === 'closed') {
    return (
      <button
        type="button"
        class="link self-test__open"
        data-testid="self-test"
        onClick={model.run}
      >
        {t('selfTestOpen')}
      </button>
    );
  }
  return (
    <Card
      title={t('selfTestTitle')}
      testId="self-test-list"
      aside={
        <span>
          <button type="button" class="button" onClick={model.run}>
            {t('selfTestAgain')}
          </button>{' '}
          <button type="button" class="button" onClick={model.close}>
            {t('selfTestClose')}
          </button>
        </span>
      }
    >
      {state.kind === 'loading' && <p aria-busy="true">{t('loading')}</p>}
      {state.kind === 'failed' && <Failed onRetry={model.run}>{t('failed', state.why)}</Failed>}
      {state.kind === 'ready' && (
        <ul class="self-test">
          {state.value.map(({ part, by, count, text }) => {
            const name = part.replace('order.', '');
            const isFound = by !== undefined;
            return (
              <li key={part} class="self-test__part">
                <span class="self-test__name">{t(`part_${name as PartWord}`)}</span>
                <span
                  class={isFound ? 'self-test__text' : 'self-test__text tone-bad'}
                  data-testid={`self-test-${name}`}
                >
                  {isFound ? (text ?? t('selfTestFound', count)) : t('selfTestMissing')}
                  {isFound && <span class="muted small"> {t('selfTestBy', by + 1)}</span>}
                </span>
                {!isFound && (
                  <button
                    type="button"
                    class="button"
                    data-testid={`repair-${name}`}
                    onClick={() => model.repair(name)}
                  >
                    {t('repair')}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

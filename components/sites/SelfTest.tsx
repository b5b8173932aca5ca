import { useEffect, useRef } from 'preact/hooks';
import type { PartList, SelfTestModel } from '../../lib/models/self-test';
import { Card } from '../parts/Card';
import { Failed } from '../parts/Loaded';
import { useUi } from '../ui-context';

/** Which parts of the open page are found, and by which way; each can be pointed at, found or not. */
export function SelfTest({ model }: { model: SelfTestModel }) {
  const { t } = useUi();
  const state = model.state.value;
  const buttons = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // It opens below everything else.
    if (state.kind === 'ready')
      buttons.current?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [state.kind]);
  if (state.kind === 'closed') {
    return (
      <button
        type="button"
        class="button button--quiet self-test__open"
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
        <span ref={buttons}>
          <button type="button" class="button" data-testid="self-test-again" onClick={model.run}>
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
      {state.kind === 'ready' && <Parts list={state.value} onPoint={model.repair} />}
    </Card>
  );
}

function Parts({ list, onPoint }: { list: PartList; onPoint: (part: string) => void }) {
  const { t } = useUi();
  return (
    <>
      <ul class="self-test">
        {list.tested.map(({ part, by = 0, count, text, isFound, canPoint }) => (
          <li key={part} class="self-test__part">
            <span class="self-test__name">{t(`part_${part}`)}</span>
            <span
              class={isFound ? 'self-test__text' : 'self-test__text tone-bad'}
              data-testid={`self-test-${part}`}
            >
              {isFound ? (text ?? t('selfTestFound', count)) : t('selfTestMissing')}
              {isFound && <span class="muted small"> {t('selfTestBy', by + 1)}</span>}
            </span>
            {canPoint && (
              <button
                type="button"
                class={isFound ? 'button button--quiet' : 'button'}
                data-testid={`repair-${part}`}
                onClick={() => onPoint(part)}
              >
                {t(isFound ? 'repairAgain' : 'repair')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {list.untested.length > 0 && (
        <p class="self-test__more">
          <span class="muted">{t('pointOut')}</span>
          {list.untested.map((part) => (
            <button
              key={part}
              type="button"
              class="button button--quiet"
              data-testid={`repair-${part}`}
              onClick={() => onPoint(part)}
            >
              {t(`part_${part}`)}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

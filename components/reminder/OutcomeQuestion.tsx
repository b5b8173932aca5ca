import { useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { OutcomeModel } from '../../lib/models/outcome';
import type { SearchKeys } from '../../lib/models/search-keys';
import { type Attempt, currentOutcome, type OutcomeResult } from '../../lib/reminders/attempt';
import { timeChoices } from '../../lib/reminders/time-choices';
import { Failed } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { OutcomeChoices } from './OutcomeChoices';
import { OUTCOME_KEYS, PROMISED_KEY } from './outcome-keys';
import { PromisedTimes } from './PromisedTimes';
import { promisedResult, SAID_KEY, SaidPromise } from './SaidPromise';
import { useNumberKeys } from './use-number-keys';

interface Props {
  model: OutcomeModel;
  attempt: Attempt;
  searchKeys: Pick<SearchKeys, 'shortcut' | 'leave'> | undefined;
}

/** One click or key says what came of a reminder, two where a time was promised. */
export function OutcomeQuestion({ model, attempt, searchKeys }: Props) {
  const { t, words, now, zone } = useUi();
  const titleId = useId();
  const group = useRef<HTMLElement>(null);
  const isAskingTime = useSignal(false);
  const saving = model.saving.value;
  const isSaving = saving.kind === 'saving';
  const promise = model.promise.value;
  const times = timeChoices(promise, now.value, zone.value);
  const isCorrecting = currentOutcome(attempt) !== undefined;

  const record = (result: OutcomeResult) => void model.record(result);
  const toggleTimes = () => {
    isAskingTime.value = !isAskingTime.value;
  };
  const keys = useNumberKeys(
    isAskingTime.value
      ? {
          ...Object.fromEntries(
            times.map((choice, index) => [index + 1, () => record(promisedResult(choice))]),
          ),
          Escape: toggleTimes,
        }
      : {
          ...Object.fromEntries(OUTCOME_KEYS.map(({ key, result }) => [key, () => record(result)])),
          [PROMISED_KEY]: toggleTimes,
          ...(times[0]?.kind === 'said' && {
            [SAID_KEY]: () => times[0] && record(promisedResult(times[0])),
          }),
          ...(searchKeys && { Escape: searchKeys.leave }),
        },
  );

  const isAsked = model.isKeyboardAsked.value;
  useLayoutEffect(() => {
    if (!isAsked) return;
    group.current?.focus();
    model.isKeyboardAsked.value = false;
  }, [isAsked, model]);
  const isBegun = isCorrecting && saving.kind === 'idle';
  useEffect(() => {
    // The click may have been far below; the chat page's own focus is left alone.
    if (isBegun && document.hasFocus()) group.current?.focus();
  }, [isBegun]);

  const shortcut = searchKeys?.shortcut.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside the time.
    <section
      class="outcome"
      data-testid="outcome-panel"
      ref={group}
      role="group"
      aria-labelledby={titleId}
      aria-busy={isSaving}
      tabIndex={-1}
      {...keys}
    >
      <h3 class="outcome__title" id={titleId}>
        {t('outcomeQuestion')}
        <span class="muted small">{words.value.instant(attempt.at, now.value)}</span>
      </h3>
      {saving.kind === 'failed' && (
        <Failed onRetry={() => void model.retry()}>{t('saveFailed', saving.why)}</Failed>
      )}
      <SaidPromise
        promise={promise}
        isSaving={isSaving}
        isAskingTime={isAskingTime.value}
        onChoose={record}
      />
      <OutcomeChoices
        isSaving={isSaving}
        isAskingTime={isAskingTime.value}
        onChoose={record}
        onAskTime={toggleTimes}
      />
      {isAskingTime.value && (
        <PromisedTimes
          question={t('promisedWhen')}
          isSaving={isSaving}
          choices={times}
          onChoose={(choice) => record(promisedResult(choice))}
        />
      )}
      {shortcut && <p class="muted small outcome__hint">{t('outcomeKeys', shortcut)}</p>}
      {isCorrecting && !isSaving && (
        <button
          type="button"
          class="button button--quiet"
          data-testid="outcome-keep"
          onClick={model.keepAsItWas}
        >
          {t('outcomeKeep')}
        </button>
      )}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import type { DisputeModel } from '../../lib/models/cases/dispute';
import { rulingSpanText, rulingUnknownText } from '../../lib/models/cases/dispute-words';
import type { Clock } from '../../lib/rules/clock';
import type { DisputeClocks as Clocks } from '../../lib/rules/dispute-clocks';
import { DISPUTE_RULES } from '../../lib/rules/dispute-rules';
import { Failed } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { Source } from './Source';

/** Until when each step of a dispute runs, or why that cannot be told. */
export function DisputeClocks({ model }: { model: DisputeModel }) {
  const { t } = useUi();
  const state = model.clocks.value;
  switch (state.kind) {
    case 'none':
      return <p class="muted">{t('disputeAskOpened')}</p>;
    case 'bad':
      return null;
    case 'loading':
      return (
        <p class="muted" aria-busy="true">
          {t('loading')}
        </p>
      );
    case 'failed':
      return <Failed onRetry={model.again}>{t('failed', state.why)}</Failed>;
    case 'ready':
      return <Ready clocks={state.clocks} />;
  }
}

function Ready({ clocks }: { clocks: Clocks }) {
  const { t, words, now } = useUi();
  const { ownHandling, evidence, ruling } = clocks;
  const at = (instant: number) => words.value.instant(instant, now.value);
  return (
    <div>
      <dl class="dispute__clocks" data-testid="dispute-clocks">
        <Line name={t('disputeClock_own')}>
          {ownHandling.kind === 'over' ? (
            <span class="muted">{t('disputeOwnOver', at(ownHandling.at))}</span>
          ) : (
            <ClockText clock={ownHandling} />
          )}
        </Line>
        <Line name={t('disputeClock_evidence')}>
          {evidence.kind === 'done' ? (
            <span class={evidence.inTime ? 'tone-good' : 'tone-bad'}>
              {t(evidence.inTime ? 'disputeInTime' : 'disputeTooLate', at(evidence.at))}
            </span>
          ) : (
            <ClockText clock={evidence} />
          )}
        </Line>
        <Line name={t('disputeClock_ruling')}>
          {ruling.kind === 'unknown' ? (
            <span class="muted">{rulingUnknownText(t, ruling)}</span>
          ) : (
            <>
              <span class={ruling.kind === 'over' ? 'tone-due' : ''}>
                {t(`disputeRuling_${ruling.kind}`)}
              </span>{' '}
              {rulingSpanText(t, words.value, ruling, now.value)}
            </>
          )}
        </Line>
      </dl>
      <Source rules={[DISPUTE_RULES.ownHandlingMs]} note={t('disputeWorkingDays')} />
    </div>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ClockText({ clock }: { clock: Clock }) {
  const { t, words, now } = useUi();
  const at = words.value.instant(clock.at, now.value);
  return clock.kind === 'running' ? (
    <>
      <span class="tone-due">{t('remaining', words.value.roughly(clock.remainingMs))}</span>{' '}
      {t('disputeUntil', at)}
    </>
  ) : (
    <>
      <span class="tone-bad">{t('lateBy', words.value.roughly(clock.byMs))}</span>{' '}
      {t('disputeUntil', at)}
    </>
  );
}

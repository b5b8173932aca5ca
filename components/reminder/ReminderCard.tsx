import type { ReminderModel } from '../../lib/models/reminder';
import type { PlannedReminder, ReminderPlan } from '../../lib/reminders/plan';
import { Card } from '../parts/Card';
import { Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { ChannelPicker } from './ChannelPicker';
import { ClosingUnread } from './ClosingUnread';
import { Draft } from './Draft';
import { OutcomePanel, type OutcomeProps } from './OutcomePanel';
import { Reasons } from './Reasons';
import { Windows } from './Windows';

const TONES = { waiting: 'tone-quiet', open: 'tone-good', passed: 'tone-due' };

interface Props extends Omit<OutcomeProps, 'model'> {
  model: ReminderModel;
}

/** When to remind this buyer, with which words, and what came of it. */
export function ReminderCard({ model, answers, searchKeys }: Props) {
  const { t } = useUi();
  const plan = model.plan.value;
  const isAsking = model.outcome.attempt.value !== undefined;
  return (
    <Card title={t('nextReminder')} testId="reminder-card" class="next">
      <OutcomePanel model={model.outcome} answers={answers} searchKeys={searchKeys} />
      {plan ? <Plan plan={plan} model={model} isAsking={isAsking} /> : <NoPlan model={model} />}
    </Card>
  );
}

/** Not computed yet, or not to be computed: nothing is guessed. */
function NoPlan({ model }: { model: ReminderModel }) {
  const { t } = useUi();
  if (model.problem.value === undefined) {
    return (
      <Loaded query={model.attempts}>
        {() => (
          <Loaded query={model.otherAttempts}>{() => <p class="muted">{t('loading')}</p>}</Loaded>
        )}
      </Loaded>
    );
  }
  return (
    <>
      <p class="headline headline--small">{t('reminderUnknown')}</p>
      <p class="muted">{t('timesUnusable')}</p>
    </>
  );
}

interface PlanProps {
  plan: ReminderPlan;
  model: ReminderModel;
  isAsking: boolean;
}

function Plan({ plan, model, isAsking }: PlanProps) {
  const { t, words, now } = useUi();
  switch (plan.kind) {
    case 'planned':
      return <Planned plan={plan} model={model} isAsking={isAsking} />;
    case 'refused':
      // Until the question above is answered there is nothing else to do.
      if (isAsking && model.outcome.saving.value.kind !== 'saved') return null;
      return (
        <>
          <p class={isAsking ? 'muted' : 'headline headline--small'}>{t(`refused_${plan.why}`)}</p>
          {plan.until !== undefined && (
            <p>{t('refusedUntil', words.value.instant(plan.until, now.value))}</p>
          )}
          <Reasons reasons={plan.because} />
        </>
      );
    case 'notNeeded':
      return <p class="headline headline--small">{t(`notNeeded_${plan.why}`)}</p>;
    case 'unknown':
      return (
        <>
          <p class="headline headline--small">{t('reminderUnknown')}</p>
          <p class="muted">{t(`reminderUnknown_${plan.why}`)}</p>
        </>
      );
  }
}

function Planned({ plan, model, isAsking }: PlanProps & { plan: PlannedReminder }) {
  const { t, words, now } = useUi();
  const end = plan.current?.to ?? plan.next?.from;
  return (
    <>
      <p class="headline">
        <span class={TONES[plan.phase]}>
          {t(plan.isFollowUp ? `followUp_${plan.phase}` : `phase_${plan.phase}`)}
        </span>
        {end !== undefined && (
          <span class="headline__time">
            {t(
              plan.current ? 'windowLeft' : 'windowOpensIn',
              words.value.countdown(end - now.value),
            )}
          </span>
        )}
      </p>
      <Windows plan={plan} />
      <ClosingUnread order={model.about.value?.order} />
      {plan.nth === 2 && <p class="muted">{t('secondReminder')}</p>}
      <ChannelPicker plan={plan} model={model.channel} />
      <Draft plan={plan} model={model} isQuiet={isAsking || plan.phase !== 'open'} />
      <Reasons reasons={plan.because} />
    </>
  );
}

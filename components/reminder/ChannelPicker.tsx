import { useId } from 'preact/hooks';
import { type ChannelModel, isPickable } from '../../lib/models/reminder-channel';
import type { ChannelOption } from '../../lib/reminders/channel';
import type { PlannedReminder } from '../../lib/reminders/plan';
import { RadioChip } from '../parts/RadioChip';
import { useUi } from '../ui-context';

interface Props {
  plan: PlannedReminder;
  model: ChannelModel;
}

/** The ways to remind with their costs; the suggested one is marked, another may be taken. */
export function ChannelPicker({ plan, model }: Props) {
  const { t } = useUi();
  const name = useId();
  const current = model.current.value;
  if (plan.channel === 'hostButton') {
    return <p class="muted">{t('suggestedChannel', t('channel_hostButton'))}</p>;
  }
  const used = plan.channelOptions.find(({ channel }) => channel === current);
  return (
    <fieldset class="channels" data-testid="channels">
      <legend class="visually-hidden">{t('channels')}</legend>
      <div class="chips">
        {plan.channelOptions.map((option) => (
          <Channel
            key={option.channel}
            option={option}
            name={name}
            isUsed={option.channel === current}
            isSuggested={option.channel === plan.channel}
            onChoose={() => model.choose(option.channel)}
          />
        ))}
      </div>
      {used && (
        <p class="muted small" data-testid="channel-why">
          {t(`channelWhy_${used.why}`)}
        </p>
      )}
    </fieldset>
  );
}

interface ChannelProps {
  option: ChannelOption;
  name: string;
  isUsed: boolean;
  isSuggested: boolean;
  onChoose: () => void;
}

function Channel({ option, name, isUsed, isSuggested, onChoose }: ChannelProps) {
  const { t, words } = useUi();
  const { channel, costFen, why } = option;
  return (
    <RadioChip
      name={name}
      testId={`channel-${channel}`}
      isChosen={isUsed}
      isDisabled={!isPickable(option)}
      title={t(`channelWhy_${why}`)}
      onChoose={onChoose}
    >
      {t(`channel_${channel}`)}
      {isSuggested && <span class="chip__note">{t('suggested')}</span>}
      {costFen > 0 && <span class="chip__note">{words.value.money(costFen)}</span>}
    </RadioChip>
  );
}

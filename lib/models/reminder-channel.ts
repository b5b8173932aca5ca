import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { orderKey } from '../reminders/attempt';
import type { ChannelOption, SuggestedChannel } from '../reminders/channel';
import type { ReminderPlan } from '../reminders/plan';
import type { Subject } from './subject';

/** By which way the next reminder is made: the suggested one, unless the agent takes another. */
export interface ChannelModel {
  current: ReadonlySignal<SuggestedChannel | undefined>;
  choose(channel: ChannelOption['channel']): void;
}

/** False where a rule forbids the channel; one that is merely not worth it is the agent's to decide. */
export const isPickable = ({ isAllowed, why }: ChannelOption): boolean =>
  isAllowed || (why !== 'hostForbids' && why !== 'sameChannelToday');

/** A choice is about one reminder of one order. */
export function createChannel(
  plan: ReadonlySignal<ReminderPlan | undefined>,
  subject: ReadonlySignal<Subject | undefined>,
  /** How many reminders of the order were made. */
  made: ReadonlySignal<number>,
): ChannelModel {
  const chosen = signal<{ about: string; channel: ChannelOption['channel'] } | undefined>();
  const about = () => {
    const open = subject.value;
    return open && `${orderKey(open.conversation.site, open.order.number)}|${made.value}`;
  };
  return {
    current: computed(() => {
      const now = plan.value;
      if (now?.kind !== 'planned') return undefined;
      const picked = chosen.value;
      const option = now.channelOptions.find(({ channel }) => channel === picked?.channel);
      const isStill = picked?.about === about() && option && isPickable(option);
      return isStill ? option.channel : now.channel;
    }),
    choose(channel) {
      const key = about();
      chosen.value = key === undefined ? undefined : { about: key, channel };
    },
  };
}

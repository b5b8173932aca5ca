import type { ReminderSettings } from '../chat/settings';
import type { EpochMs, Fen } from '../chat/units';
import { FIXED_REMINDER_RULES } from '../rules/reminder-rules';
import type { Channel, MadeReminder } from './attempt';

/** `hostButton`: the host's own reminder button, where it allows nothing else. It is logged as `chat`. */
export type SuggestedChannel = Channel | 'hostButton';

export type ChannelWhy =
  | 'chatFirst'
  | 'hostForbids'
  | 'largeOrder'
  | 'notLargeOrder'
  | 'amountUnknown'
  | 'profitCovers'
  | 'profitTooSmall'
  | 'profitUnknown'
  | 'sameChannelToday';

export interface ChannelOption {
  channel: Channel;
  isAllowed: boolean;
  why: ChannelWhy;
  /** What one reminder costs. */
  costFen: Fen;
}

export interface ChannelFacts {
  amountFen?: Fen | undefined;
  profitFen?: Fen | undefined;
  isChatReminderForbidden: boolean;
  settings: ReminderSettings;
}

/** Chat, phone for large orders, SMS where the profit is worth it: in the order in which they are preferred. */
export function channelOptions(facts: ChannelFacts): ChannelOption[] {
  const { amountFen, profitFen, isChatReminderForbidden, settings } = facts;
  const { largeOrderFen, smsCostFen, smsProfitTimes, phoneCostFen } = settings;
  const option = (channel: Channel, costFen: Fen, isAllowed: boolean, why: ChannelWhy) =>
    isChatReminderForbidden
      ? { channel, costFen, isAllowed: false, why: 'hostForbids' as const }
      : { channel, costFen, isAllowed, why };

  const phoneWhy =
    amountFen === undefined
      ? 'amountUnknown'
      : amountFen >= largeOrderFen
        ? 'largeOrder'
        : 'notLargeOrder';
  const smsWhy =
    profitFen === undefined
      ? 'profitUnknown'
      : profitFen > smsProfitTimes * smsCostFen
        ? 'profitCovers'
        : 'profitTooSmall';
  return [
    option('chat', FIXED_REMINDER_RULES.chatCostFen.value, true, 'chatFirst'),
    option('phone', phoneCostFen, phoneWhy === 'largeOrder', phoneWhy),
    option('sms', smsCostFen, smsWhy === 'profitCovers', smsWhy),
  ];
}

/** When this buyer may be reminded by the channel again; `undefined` if that was never done. */
export function channelFreeAt(
  channel: SuggestedChannel,
  made: readonly Pick<MadeReminder, 'channel' | 'at'>[],
  settings: Pick<ReminderSettings, 'sameChannelEveryMs'>,
): EpochMs | undefined {
  const by = channel === 'hostButton' ? 'chat' : channel;
  const times = made.filter((attempt) => attempt.channel === by).map((attempt) => attempt.at);
  return times.length > 0 ? Math.max(...times) + settings.sameChannelEveryMs : undefined;
}

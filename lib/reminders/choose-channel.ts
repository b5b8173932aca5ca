import type { EpochMs, Span } from '../chat/units';
import type { MadeReminder } from './attempt';
import { type Because, because } from './because';
import {
  type ChannelOption,
  channelFreeAt,
  channelOptions,
  type SuggestedChannel,
} from './channel';
import type { ReminderFacts } from './facts';
import type { NextReminder } from './next-reminder';
import { profitByMargin } from './profit';
import type { RefusedReminder } from './reminder-plan';
import { type Cut, cutWindows } from './windows';

export interface ChannelChoice {
  kind: 'chosen';
  channel: SuggestedChannel;
  options: ChannelOption[];
  windows: Span[];
  because: Because[];
}

/** The windows of the reminder by this channel. */
function windowsBy(channel: SuggestedChannel, facts: ReminderFacts, reminder: NextReminder) {
  const { order, contact, lastBuyerMessageAt: wroteAt, settings, zone, now } = facts;
  const cut: Cut = { zone, settings };
  if (order.closesAt !== undefined) cut.closesAt = order.closesAt;
  // Only for words of our own in chat: when the host's button speaks, we cannot tell how.
  if (channel === 'chat' && contact === 'consulted' && wroteAt !== undefined && wroteAt <= now) {
    cut.online = { from: wroteAt, to: wroteAt + settings.onlineWithinMs };
  }
  return cutWindows(reminder.openingBy(channel === 'chat' || channel === 'hostButton'), cut);
}

/**
 * The first channel, in the order preferred, that is worth its cost and was not used for this buyer within a day at
 * the moment the reminder could first be made. A second reminder prefers a channel this order has not seen.
 */
export function chooseChannel(
  facts: ReminderFacts,
  reminder: NextReminder,
  reminders: readonly MadeReminder[],
): ChannelChoice | RefusedReminder {
  const { order, isChatReminderForbidden, settings, now } = facts;
  const { amountFen } = order;
  const profitFen = facts.profitFen ?? profitByMargin(amountFen, settings.marginPercent);
  const options = channelOptions({ amountFen, profitFen, isChatReminderForbidden, settings });
  const made = [...reminders, ...(facts.otherAttempts ?? [])];
  const wasUsed = (channel: SuggestedChannel) =>
    reminders.some((attempt) => attempt.channel === channel);

  const worthIt = new Set(options.filter((one) => one.isAllowed).map((one) => one.channel));
  // Those not worth their cost are looked at too: the agent may take one, but not twice a day.
  const candidates: SuggestedChannel[] = isChatReminderForbidden
    ? ['hostButton']
    : options.map(({ channel }) => channel).sort((a, b) => Number(wasUsed(a)) - Number(wasUsed(b)));
  const isSuggestible = (channel: SuggestedChannel) =>
    channel === 'hostButton' || worthIt.has(channel);

  const used = new Map<SuggestedChannel, EpochMs>();
  let chosen: Omit<ChannelChoice, 'options'> | undefined;
  for (const channel of candidates) {
    const cut = windowsBy(channel, facts, reminder);
    const usable = cut.windows.find((span) => span.to > now);
    const freeAt = reminder.isFollowUp ? undefined : channelFreeAt(channel, made, settings);
    // With no window left the agent may still decide to remind, and that is now.
    const startsAt = Math.max(usable?.from ?? now, now);
    if (freeAt !== undefined && freeAt > startsAt) {
      used.set(channel, freeAt);
    } else if (isSuggestible(channel)) {
      chosen ??= { kind: 'chosen', channel, ...cut };
    }
  }

  const suggestible = [...used].filter(([channel]) => isSuggestible(channel));
  const reasons = suggestible.map(([channel, until]) =>
    because('sameChannelToday', { channel: channel === 'hostButton' ? 'chat' : channel, until }),
  );
  if (isChatReminderForbidden) reasons.push(because('hostForbidsChat'));
  if (!chosen) {
    const until = Math.min(...suggestible.map(([, at]) => at));
    return { kind: 'refused', why: 'sameChannelToday', until, because: reasons };
  }
  const isClosing = chosen.because.some(({ code }) => code === 'orderCloses');
  if (chosen.windows.length === 0 && isClosing) {
    return { kind: 'refused', why: 'orderClosing', because: chosen.because };
  }
  return {
    ...chosen,
    options: options.map((option) =>
      used.has(option.channel)
        ? { ...option, isAllowed: false, why: 'sameChannelToday' as const }
        : option,
    ),
    because: [...chosen.because, ...reasons],
  };
}

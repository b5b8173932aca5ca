import type { Contact } from '../chat/seen-order';
import type { EpochMs, Span } from '../chat/units';
import type { PhrasePurpose } from '../phrases/phrase';
import type { Because } from './because';
import type { ChannelOption, SuggestedChannel } from './channel';
import type { Slot } from './slots';

export interface PlannedReminder {
  kind: 'planned';
  /** `waiting`: opens later, also between two windows. `passed`: the time for it is over. */
  phase: 'waiting' | 'open' | 'passed';
  /** In order, disjoint. Empty only if the shop's quiet hours last all day. */
  windows: Span[];
  /** The window that is open now. */
  current?: Span;
  /** The one that opens next. */
  next?: Span;
  slot: Slot;
  contact: Contact;
  /** For a follow-up, the reminder it belongs to. */
  nth: 1 | 2;
  /** Follows up a promise; counts neither as a reminder nor for the channel's daily limit. */
  isFollowUp: boolean;
  channel: SuggestedChannel;
  channelOptions: ChannelOption[];
  /** Which wording. The host's own button brings its own. */
  purpose: PhrasePurpose;
  because: Because[];
}

export interface RefusedReminder {
  kind: 'refused';
  why: 'onePerOrder' | 'twoPerLargeOrder' | 'sameChannelToday' | 'orderClosing';
  /** When to plan again; absent if never. */
  until?: EpochMs;
  because: Because[];
}

export type ReminderPlan =
  | { kind: 'notNeeded'; why: 'paid' | 'closed' | 'refund' }
  | { kind: 'unknown'; why: 'statusUnknown' | 'placedAtUnknown' | 'placedInFuture' }
  | RefusedReminder
  | PlannedReminder;

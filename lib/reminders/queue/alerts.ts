import type { ReminderSettings } from '../../chat/settings';
import type { EpochMs } from '../../chat/units';
import type { PlannedReminder } from '../reminder-plan';
import type { QueueEntry } from './queue-entry';

/** `opens`: a reminder may be made now. `promise`: the time the buyer named has come. `closing`: soon it is too late. */
export type AlertKind = 'opens' | 'promise' | 'closing';

/** Something to be told once about an order. */
export interface Alert {
  kind: AlertKind;
  /** Names the occasions among those of the order; to be kept once they are told. */
  occasions: string[];
  /** When the window ends. */
  until: EpochMs;
}

type Lead = Pick<ReminderSettings, 'closingLeadMs'>;

/**
 * What is to be told of an order now, unless it was told. Only in an open window, so never in quiet hours unless the
 * buyer is online, and what came due meanwhile is told once: of two occasions the later speaks for both.
 *
 * @param told - occasions told before.
 */
export function alertOf(
  { plan }: Pick<QueueEntry, 'plan'>,
  told: readonly string[],
  settings: Lead,
  now: EpochMs,
): Alert | undefined {
  if (plan?.kind !== 'planned' || !plan.current) return undefined;
  const opening = `${occasionOf(plan)}:open`;
  const closing = `${occasionOf(plan)}:closing`;
  const closesIn = closingAt(plan, settings);
  const isClosing = closesIn !== undefined && now >= closesIn;
  const occasions = isClosing ? [opening, closing] : [opening];
  const isTold = told.includes(isClosing ? closing : opening);
  if (isTold) return undefined;
  const kind = isClosing ? 'closing' : plan.isFollowUp ? 'promise' : 'opens';
  return { kind, occasions, until: plan.current.to };
}

/** When there will next be something to tell of the order; `undefined` if never, as far as is known now. */
export function nextAlertAt(
  { plan, changesAt }: Pick<QueueEntry, 'plan' | 'changesAt'>,
  told: readonly string[],
  settings: Lead,
  now: EpochMs,
): EpochMs | undefined {
  if (plan?.kind === 'refused') return plan.until;
  if (plan?.kind !== 'planned') return undefined;
  if (!plan.current) return plan.next?.from;
  const closesIn = closingAt(plan, settings);
  const isAhead = closesIn !== undefined && closesIn > now;
  if (isAhead && !told.includes(`${occasionOf(plan)}:closing`)) return closesIn;
  return plan.next?.from ?? changesAt;
}

/** The reminder and which of its windows; not the window's times, which a changed setting moves. */
function occasionOf(plan: PlannedReminder): string {
  const { nth, isFollowUp, windows, current } = plan;
  const which = windows.findIndex(({ from }) => from === current?.from);
  const promise = plan.because.find(({ params }) => params?.promisedAt !== undefined);
  return `${nth}${isFollowUp ? `@${promise?.params?.promisedAt}` : ''}:${which}`;
}

/** Only before the last window ends, and only where it lasts long enough for a second word to help. */
function closingAt(plan: PlannedReminder, { closingLeadMs }: Lead): EpochMs | undefined {
  const { current, next } = plan;
  if (!current || next || closingLeadMs === 0) return undefined;
  const at = current.to - closingLeadMs;
  return at - current.from >= closingLeadMs ? at : undefined;
}

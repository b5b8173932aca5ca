import type { DurationMs, EpochMs, Span, Zone } from '../../chat/units';
import type { Slot, SlotSettings } from '../slots';
import type { Credits } from './credit';
import type { WallClock } from './wall-clock';

export interface FiguresQuery {
  period: Span;
  /** The shop's. */
  zone: Zone;
  settings: SlotSettings;
  /** How long after a reminder a payment still counts as one after it. */
  creditedWithinMs: DurationMs;
  now: EpochMs;
}

export interface CountingQuery extends FiguresQuery {
  clock: WallClock;
  credits: Credits;
}

export const SLOT_KEYS: readonly (Slot | 'unknown')[] = [
  'morning',
  'afternoon',
  'evening',
  'night',
  'unknown',
];

import { Temporal } from 'temporal-polyfill';
import type { EpochMs, Zone } from '../chat/units';
import { toLocal } from '../chat/zone';

/** The instant of a `datetime-local` value by the clock in `zone`; `undefined` if it is not a time. */
export function fromLocalInput(value: string, zone: Zone): EpochMs | undefined {
  try {
    return Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The value of a `datetime-local` input that shows `at` to the minute. */
export function toLocalInput(at: EpochMs, zone: Zone): string {
  return toLocal(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

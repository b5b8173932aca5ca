import { Temporal } from 'temporal-polyfill';
import type { EpochMs, Zone } from '../chat/units';

/** The instant of a `datetime-local` value by the clock in `zone`; `undefined` if it is not a time. */
export function fromLocalInput(value: string, zone: Zone): EpochMs | undefined {
  try {
    return Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

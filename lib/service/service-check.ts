import * as v from 'valibot';
import { MESSAGES_MAX } from '../chat/raw';
import { instantCheck, plainObject, textOf } from '../chat/value-checks';
import { isZone } from '../chat/zone';
import { type DatedDay, INSTANTS_MAX, NO_DAY, type SeenService } from './service-day';

/** UTF-16 units. */
const AGENT_MAX = 60;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const isAscending = (values: readonly number[]) =>
  values.every((value, place) => place === 0 || (values[place - 1] as number) <= value);

const instants = v.pipe(
  v.array(instantCheck),
  v.maxLength(INSTANTS_MAX),
  v.check((all) => isAscending(all), 'not ascending'),
);

const turn = plainObject({
  at: instantCheck,
  count: v.pipe(count, v.minValue(1)),
  starts: instants,
  agent: v.optional(textOf(AGENT_MAX, 1)),
});

const turns = v.pipe(
  v.array(turn),
  v.maxLength(INSTANTS_MAX),
  v.check((all) => isAscending(all.map(({ at }) => at)), 'not ascending'),
  v.check(
    (all) =>
      all.every(
        ({ at, count: most, starts }) => starts.length <= most && (starts.at(-1) ?? at) <= at,
      ),
    'answers before they were asked',
  ),
);

const day = v.union([v.literal(NO_DAY), v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))]);

export const serviceDayEntries = {
  day,
  buyer: instants,
  agent: turns,
  unsure: instants,
  untimedBuyer: count,
  untimedAgent: count,
};

export const whoCheck = count;
export const zoneCheck = v.pipe(textOf(AGENT_MAX, 1), v.check(isZone, 'not a time zone'));

export const seenServiceCheck: v.GenericSchema<unknown, SeenService> = plainObject({
  who: whoCheck,
  zone: zoneCheck,
  days: v.pipe(
    v.array(plainObject(serviceDayEntries) as v.GenericSchema<unknown, DatedDay>),
    v.maxLength(MESSAGES_MAX + 1),
  ),
});

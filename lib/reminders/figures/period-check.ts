import * as v from 'valibot';
import { DAY_MS } from '../../chat/units';
import { plainObject } from '../../chat/value-checks';
import { type PeriodChoice, RANGE_DAYS_MAX } from './period';

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((text) => {
    const ms = Date.parse(`${text}T00:00:00Z`);
    return ms >= 0 && new Date(ms).toISOString().startsWith(text);
  }, 'not a day'),
);

export const periodCheck: v.GenericSchema<unknown, PeriodChoice> = v.union([
  plainObject({ kind: v.picklist(['today', 'days7', 'days30', 'days90', 'month']) }),
  v.pipe(
    plainObject({ kind: v.literal('range'), from: date, to: date }),
    v.check(({ from, to }) => {
      const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
      return days >= 0 && days < RANGE_DAYS_MAX;
    }, 'not from an earlier day to a later one, or too long'),
  ),
]);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteOfDay } from '../../../lib/chat/zone';
import {
  SMS_READERS,
  type SmsName,
  type SmsReader,
  smsCost,
  smsHours,
  smsName,
  smsSegments,
} from '../../../lib/reminders/sms';
import { at, clock, SETTINGS, SHANGHAI } from './make';

test.each([
  ['no text', 0, 0],
  ['one character', 1, 1],
  ['just one message', 70, 1],
  ['one more than that', 71, 2],
  ['two full parts', 134, 2],
  ['one more than two parts', 135, 3],
  ['three full parts', 201, 3],
  ['four', 202, 4],
])('R7 messages sent: %s', (_reason, units, expected) => {
  expect(smsSegments('好'.repeat(units), {})).toBe(expected);
  expect(smsCost('好'.repeat(units), 5, {})).toBe(expected * 5);
});

test('R7 a picture of two units counts as two', () => {
  expect(smsSegments('😊'.repeat(35), {})).toBe(1);
  expect(smsSegments('😊'.repeat(36), {})).toBe(2);
});

test.each<[string, string, string, SmsName]>([
  ['in brackets at the head', '【练习小铺】您好', '练习小铺', 'leads'],
  ['without brackets', '练习小铺您好', '练习小铺', 'leads'],
  ['ending with the seventh character', '您好，练习小铺', '练习小铺', 'leads'],
  ['ending with the eighth', '您好呀，练习小铺', '练习小铺', 'late'],
  ['at the end', '您的订单还在，练习小铺', '练习小铺', 'late'],
  ['not at all', '您的订单还在', '练习小铺', 'missing'],
  [
    'too long to end in time, at the head',
    '【练习大道服饰旗舰店】您好',
    '练习大道服饰旗舰店',
    'leads',
  ],
  ['too long to end in time, later', '您好【练习大道服饰旗舰店】', '练习大道服饰旗舰店', 'late'],
  ['six characters in brackets', '【练习服饰小铺】您好', '练习服饰小铺', 'leads'],
  ['with blanks around the setting', '【练习小铺】您好', ' 练习小铺 ', 'leads'],
  ['not set', '【】您好', '', 'unknown'],
  ['a picture before it counts as one', '😊😊😊练习小铺', '练习小铺', 'leads'],
])('R7 the shop’s name: %s', (_reason, text, shopName, expected) => {
  expect(smsName(text, shopName, {})).toBe(expected);
});

describe.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Auckland'])('in %s', (zone) => {
  test.each<[SmsReader, string, string]>([
    ['office', '11-20 09:00', '11-20 12:00 – 11-20 13:30'],
    ['office', '11-20 12:00', '11-20 12:00 – 11-20 13:30'],
    ['office', '11-20 13:30', '11-20 16:30 – 11-20 18:00'],
    ['office', '11-20 17:59', '11-20 16:30 – 11-20 18:00'],
    ['office', '11-20 18:00', '11-21 12:00 – 11-21 13:30'],
    ['others', '11-20 07:00', '11-20 08:00 – 11-20 22:00'],
    ['others', '11-20 14:00', '11-20 08:00 – 11-20 22:00'],
    ['others', '11-20 22:00', '11-21 08:00 – 11-21 22:00'],
    ['others', '11-20 23:59', '11-21 08:00 – 11-21 22:00'],
  ])('R7 hours for %s at %s', (reader, now, expected) => {
    const span = smsHours(reader, at(now, zone), zone, SETTINGS, {});
    expect(span && `${clock(span.from, zone)} – ${clock(span.to, zone)}`).toBe(expected);
  });
});

test('R7 quiet hours of the shop are cut out, and may leave nothing', () => {
  const quiet = { quietFrom: 17 * 60, quietTo: 13 * 60 };
  const span = smsHours('office', at('11-20 09:00'), SHANGHAI, quiet, {});
  expect(span && `${clock(span.from)} – ${clock(span.to)}`).toBe('11-20 13:00 – 11-20 13:30');
  const most = { quietFrom: 18 * 60, quietTo: 16 * 60 + 30 };
  const last = smsHours('office', at('11-20 18:00'), SHANGHAI, most, {});
  expect(last && clock(last.from)).toBe('11-21 16:30');
  expect(
    smsHours('others', at('11-20 09:00'), SHANGHAI, { quietFrom: 0, quietTo: 1440 }, {}),
  ).toBeUndefined();
});

describe('R7 a shop’s own figures', () => {
  const own = (id: string, value: number) => ({ [`R7.${id}`]: { value, note: '', since: 0 } });

  test.each([
    ['more in one message', 'smsAlone', 80, 80, 1],
    ['shorter parts', 'smsPart', 40, 80, 2],
    ['shorter parts still', 'smsPart', 39, 80, 3],
  ])('%s', (_reason, id, value, units, expected) => {
    expect(smsSegments('好'.repeat(units), own(id, value))).toBe(expected);
  });

  test('the name may come later', () => {
    const text = '您好呀，练习小铺';
    expect(smsName(text, '练习小铺', own('smsNameWithin', 8))).toBe('leads');
  });

  test('hours that end before they begin are none', () => {
    const now = at('11-20 09:00');
    const noon = own('smsNoonTo', 11 * 60);
    const span = smsHours('office', now, SHANGHAI, SETTINGS, noon);
    expect(span && clock(span.from)).toBe('11-20 16:30');
    expect(
      smsHours('office', now, SHANGHAI, SETTINGS, { ...noon, ...own('smsLeaveFrom', 19 * 60) }),
    ).toBeUndefined();
  });
});

test('R7 no suitable moment lies in quiet hours or past 22:00', () => {
  const moment = fc
    .integer({ min: 0, max: 365 * 24 * 60 })
    .map((m) => at('01-01 00:00') + m * 60_000);
  const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'UTC');
  fc.assert(
    fc.property(moment, zone, fc.constantFrom(...SMS_READERS), (now, shop, reader) => {
      const span = smsHours(reader, now, shop, SETTINGS, {});
      if (!span) throw new Error('none');
      expect(span.to).toBeGreaterThan(now);
      for (const inside of [span.from, Math.max(now, span.from), span.to - 1]) {
        const minute = minuteOfDay(inside, shop);
        expect(minute >= 8 * 60 && minute < 22 * 60).toBe(true);
      }
    }),
  );
});

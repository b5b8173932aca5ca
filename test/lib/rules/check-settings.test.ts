import { describe, expect, test } from 'vitest';
import {
  checkSettingsUpdate,
  checkShopSettings,
  settingsProblem,
} from '../../../lib/rules/check-settings';
import { defaultShopSettings } from '../../../lib/rules/default-settings';

const settings = defaultShopSettings();
const withReminders = (over: object) => ({
  ...settings,
  reminders: { ...settings.reminders, ...over },
});

test('the defaults pass unchanged', () => {
  expect(checkShopSettings(settings)).toEqual(settings);
});

describe('settings are refused by the name of the field', () => {
  test.each([
    ['a field is missing', { ...settings, zone: undefined }, /^zone: /],
    ['an unknown zone', { ...settings, zone: 'Asia/Atlantis' }, /^zone: /],
    ['an unknown platform', { ...settings, platform: 'ebay' }, /^platform: /],
    ['fewer days than the statute', { ...settings, returnDays: 6 }, /^returnDays: .*7/],
    ['half days', { ...settings, returnDays: 7.5 }, /^returnDays: /],
    ['days without end', { ...settings, returnDays: Number.POSITIVE_INFINITY }, /^returnDays: /],
    ['a name too long', { ...settings, shopName: '店'.repeat(61) }, /^shopName: /],
    ['a name that is none', { ...settings, agentName: 5 }, /^agentName: /],
    ['a field that is none', { ...settings, colour: 'red' }, /^colour: /],
    ['a minute after midnight', withReminders({ quietFrom: 1441 }), /^reminders\.quietFrom: /],
    ['a minute before midnight', withReminders({ quietTo: -1 }), /^reminders\.quietTo: /],
    ['half a minute', withReminders({ morningBy: 0.5 }), /^reminders\.morningBy: /],
    ['a negative duration', withReminders({ firstDelayMs: -1 }), /^reminders\.firstDelayMs: /],
    [
      'a time that would take years to plan through',
      withReminders({ shortestWindowMs: 366 * 86_400_000 }),
      /^reminders\.shortestWindowMs: /,
    ],
    ['no number', withReminders({ topUpLeadMs: Number.NaN }), /^reminders\.topUpLeadMs: /],
    ['a negative cost', withReminders({ smsCostFen: -5 }), /^reminders\.smsCostFen: /],
    [
      'a margin of more than all',
      withReminders({ marginPercent: 101 }),
      /^reminders\.marginPercent: /,
    ],
    ['half a percent', withReminders({ marginPercent: 1.5 }), /^reminders\.marginPercent: /],
    ['a negative margin', withReminders({ marginPercent: -1 }), /^reminders\.marginPercent: /],
    [
      'no time at all',
      { ...settings, serviceTargets: { waitingMs: 0 } },
      /^serviceTargets\.waitingMs: /,
    ],
    [
      'an answer ratio beyond reason',
      { ...settings, serviceTargets: { answerRatioPercent: 1_001 } },
      /^serviceTargets\.answerRatioPercent: /,
    ],
    [
      'a target that is none',
      { ...settings, serviceTargets: { mood: 1 } },
      /^serviceTargets\.mood: /,
    ],
    ['slots out of order', withReminders({ afternoonFrom: 300 }), /^reminders\.afternoonFrom /],
    ['an empty slot', withReminders({ nightFrom: 1020 }), /^reminders\.nightFrom /],
  ])('%s', (_reason, value, message) => {
    expect(() => checkShopSettings(value)).toThrow(RangeError);
    expect(() => checkShopSettings(value)).toThrow(message);
  });

  test.each([[undefined], [null], ['settings'], [7], [[]]])('%j is no settings', (value) => {
    expect(() => checkShopSettings(value)).toThrow(RangeError);
    expect(() => checkSettingsUpdate(value)).toThrow(RangeError);
  });
});

describe('an update', () => {
  test('holds only what was given', () => {
    expect(checkSettingsUpdate({ shopName: '练习小铺' })).toEqual({ shopName: '练习小铺' });
    expect(checkSettingsUpdate({})).toEqual({});
  });

  test('erases nothing by a field without value', () => {
    expect(Object.keys(checkSettingsUpdate({ shopName: undefined }))).toEqual([]);
  });

  test.each([
    ['a field out of bounds', { returnDays: 3 }, /^returnDays: /],
    ['reminders in part', { reminders: { quietFrom: 1320 } }, /^reminders\.morningFrom: /],
    [
      'slots out of order',
      { reminders: withReminders({ eveningFrom: 0 }).reminders },
      /eveningFrom/,
    ],
    ['a field that is none', { __proto__x: 1 }, /__proto__x/],
  ])('is refused: %s', (_reason, value, message) => {
    expect(() => checkSettingsUpdate(value)).toThrow(message);
  });
});

describe('what makes no sense is named before it is sent', () => {
  test.each([
    ['nothing', settings, undefined],
    [
      'slots out of order',
      withReminders({ afternoonFrom: 300 }),
      { slot: 'afternoonFrom', before: 'morningFrom' },
    ],
    ['a bound', withReminders({ smsCostFen: -5 }), { field: 'smsCostFen' }],
    ['a zone', { ...settings, zone: 'Asia/Atlantis' }, { field: 'zone' }],
    ['days', { ...settings, returnDays: 3 }, { field: 'returnDays' }],
  ])('%s', (_reason, value, expected) => {
    expect(settingsProblem(value)).toEqual(expected);
  });
});

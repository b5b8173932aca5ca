import type { EpochMs } from '../chat/units';
import type { Because, BecauseCode } from '../reminders/because';
import type { TextKey, Translate } from './text';
import type { Words } from './words';

/** What a param of a reason is, so that it can be written. */
type Kind = 'instant' | 'minuteOfDay' | 'minutes' | 'money' | 'plain' | 'channel';

/** The params of each reason, in the order in which its sentence takes them. */
const PARAMS: Record<BecauseCode, readonly [name: string, kind: Kind][]> = {
  firstDelay: [
    ['minutes', 'minutes'],
    ['from', 'instant'],
  ],
  consulted: [['from', 'instant']],
  contactUnknown: [],
  silentMorning: [['by', 'instant']],
  silentAfternoon: [['by', 'instant']],
  silentEvening: [['by', 'instant']],
  silentNight: [
    ['from', 'instant'],
    ['by', 'instant'],
  ],
  shortestWindow: [['minutes', 'minutes']],
  quietHours: [
    ['minuteFrom', 'minuteOfDay'],
    ['minuteTo', 'minuteOfDay'],
  ],
  buyerOnline: [['until', 'instant']],
  orderCloses: [['closesAt', 'instant']],
  largeOrder: [['largeOrderFen', 'money']],
  amountUnknown: [['largeOrderFen', 'money']],
  secondAfter: [
    ['minutes', 'minutes'],
    ['from', 'instant'],
  ],
  promisedTopUp: [
    ['promisedAt', 'instant'],
    ['minutes', 'minutes'],
  ],
  promisedPayment: [['promisedAt', 'instant']],
  hostForbidsChat: [],
  onePerOrder: [['count', 'plain']],
  twoPerLargeOrder: [['count', 'plain']],
  sameChannelToday: [
    ['channel', 'channel'],
    ['until', 'instant'],
  ],
};

export function becauseText(
  t: Translate,
  words: Words,
  { code, params = {} }: Because,
  now: EpochMs,
): string {
  const values = PARAMS[code].map(([name, kind]) => {
    const value = params[name];
    return value === undefined ? t('unknown') : write(t, words, kind, value, now);
  });
  return t(`because_${code}`, ...values);
}

function write(
  t: Translate,
  words: Words,
  kind: Kind,
  value: string | number,
  now: EpochMs,
): string {
  switch (kind) {
    case 'instant':
      return words.instant(Number(value), now);
    case 'minuteOfDay':
      return clockOf(Number(value));
    case 'minutes':
      return words.roughly(Number(value) * 60_000);
    case 'money':
      return words.money(Number(value));
    case 'channel':
      return t(`channel_${value}` as TextKey);
    case 'plain':
      return String(value);
  }
}

function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

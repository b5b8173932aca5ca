import {
  DAY_MS,
  type DurationMs,
  type EpochMs,
  type Fen,
  HOUR_MS,
  MINUTE_MS,
  type Zone,
} from '../chat/units';
import { toLocal } from '../chat/zone';
import type { Translate } from './text';

/** How figures are written for people: money, instants in shop time, lengths of time. */
export interface Words {
  money(value: Fen): string;
  /** `今天 14:12`, `11-24 14:12`, with the year where it is another one. */
  instant(at: EpochMs, now: EpochMs): string;
  /** The day alone, `今天` or `11-28`. */
  day(at: EpochMs, now: EpochMs): string;
  /** `from–to`, the day named once where both fall on the same one. */
  span(from: EpochMs, to: EpochMs, now: EpochMs): string;
  /** Two largest units; seconds only below an hour. */
  countdown(ms: DurationMs): string;
  /** Like `countdown`, never with seconds: for text that should not change every second. */
  roughly(ms: DurationMs): string;
}

const two = (value: number) => String(value).padStart(2, '0');

export function createWords(t: Translate, zone: Zone): Words {
  const day = (at: EpochMs, now: EpochMs): string => {
    const date = toLocal(at, zone).toPlainDate();
    const today = toLocal(now, zone).toPlainDate();
    const ahead = today.until(date).days;
    if (ahead === 0) return t('dayToday');
    if (ahead === 1) return t('dayTomorrow');
    if (ahead === -1) return t('dayYesterday');
    const short = `${two(date.month)}-${two(date.day)}`;
    return date.year === today.year ? short : `${date.year}-${short}`;
  };
  const time = (at: EpochMs): string => {
    const local = toLocal(at, zone);
    return `${two(local.hour)}:${two(local.minute)}`;
  };
  const roughly = (ms: DurationMs): string => {
    const days = Math.floor(ms / DAY_MS);
    const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
    const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
    if (days > 0) return t('durationDays', days, hours);
    if (hours > 0) return t('durationHours', hours, minutes);
    return minutes > 0 ? t('durationMinutes', minutes) : t('durationUnderMinute');
  };
  return {
    money(value) {
      const yuan = Math.floor(value / 100).toLocaleString('en-US');
      return `¥${yuan}.${two(value % 100)}`;
    },
    day,
    instant: (at, now) => `${day(at, now)} ${time(at)}`,
    span(from, to, now) {
      const isSameDay = day(from, now) === day(to, now);
      return `${day(from, now)} ${time(from)} – ${isSameDay ? '' : `${day(to, now)} `}${time(to)}`;
    },
    countdown(ms) {
      if (ms >= HOUR_MS) return roughly(ms);
      const minutes = Math.floor(ms / MINUTE_MS);
      const seconds = Math.floor((ms % MINUTE_MS) / 1_000);
      return minutes > 0
        ? t('durationSeconds', minutes, two(seconds))
        : t('durationOnlySeconds', seconds);
    },
    roughly,
  };
}

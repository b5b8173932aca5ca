/**
 * The shop's wall clock: Asia/Shanghai, eight hours ahead of UTC since 1991, whatever zone the machine is in.
 * Written without the product's own clock code, so that a mistake there shows up against this page.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const AHEAD = 8 * HOUR;

/** The wall clock's parts in a `Date` that must be read in UTC. */
const wall = (at: number) => new Date(at + AHEAD).toISOString();

/** `2026-11-22 14:02:05` */
export const dateTime = (at: number) => `${wall(at).slice(0, 10)} ${wall(at).slice(11, 19)}`;

/** `14:02` */
export const clock = (at: number) => wall(at).slice(11, 16);

/** `2026年11月22日` */
export function dayHeading(at: number): string {
  const [year, month, day] = wall(at).slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** The instant at which the wall clock shows `hour`:`minute` on the local day `days` after that of `at`. */
export function onDay(at: number, days: number, hour: number, minute: number): number {
  const midnight = Math.floor((at + AHEAD) / DAY) * DAY - AHEAD;
  return midnight + days * DAY + hour * HOUR + minute * MINUTE;
}

/** The latest time the wall clock showed `hour`:`minute`, at least `ago` before `now`. */
export function latest(now: number, hour: number, minute: number, ago: number): number {
  const today = onDay(now, 0, hour, minute);
  return today <= now - ago ? today : onDay(now, -1, hour, minute);
}

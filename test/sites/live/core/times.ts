const two = (value: number) => String(value).padStart(2, '0');

/** 09:05 */
export const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;
/** 09:05:30 */
export const clockWithSeconds = (at: Date) => `${clock(at)}:${two(at.getSeconds())}`;
/** 2026年09月08日 17:12:14 */
export const chineseTime = (at: Date) =>
  `${at.getFullYear()}年${two(at.getMonth() + 1)}月${two(at.getDate())}日 ${clockWithSeconds(at)}`;
/** 2-22 18:55:20 */
export const yearlessTime = (at: Date) =>
  `${at.getMonth() + 1}-${at.getDate()} ${clockWithSeconds(at)}`;
/** 2026/09/08 17:12:14 */
export const slashTime = (at: Date) =>
  `${at.getFullYear()}/${two(at.getMonth() + 1)}/${two(at.getDate())} ${clockWithSeconds(at)}`;

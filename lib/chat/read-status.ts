import { plainForm } from './clean-text';
import type { OrderStatus } from './order';
import { NEUTRAL_WORDS, STATUS_WORDS } from './status-words';

type Known = keyof typeof STATUS_WORDS;

/** Every word with its status (neutral words have none), longest first: 已付款 is part of 买家已付款. */
const LONGEST_FIRST: { word: string; status?: Known }[] = [
  ...Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
    words.map((word) => ({ word, status: status as Known })),
  ),
  ...NEUTRAL_WORDS.map((word) => ({ word })),
].sort((a, b) => b.word.length - a.word.length);

/**
 * "已关闭(超时未付款)": the reason may hold another status word and is left out. One that speaks of a refund stays,
 * since a refund outranks the rest.
 */
const REASON = /(?<=\S)\s*[([](?![^()[\]]*(?:退|售后|refund|return))[^()[\]]*[)\]]/g;

/**
 * The status a page's words mean. The words must be known to the last letter ("未完成", "部分发货", "prepaid"
 * and "退款关闭" are not), and agree; a refund outranks what is said beside it. Anything else is `unknown`.
 */
export function readStatus(text: string): OrderStatus {
  let rest = plainForm(text).toLowerCase().replace(REASON, '');
  const found = new Set<Known>();
  for (const { word, status } of LONGEST_FIRST) {
    if (!rest.includes(word)) continue;
    if (status) found.add(status);
    rest = rest.replaceAll(word, '|');
  }
  if (/\p{L}/u.test(rest)) return 'unknown';
  const refunds = [...found].filter((status) => status === 'refunding' || status === 'refunded');
  const [status, ...others] = refunds.length > 0 ? refunds : [...found];
  return status === undefined || others.length > 0 ? 'unknown' : status;
}

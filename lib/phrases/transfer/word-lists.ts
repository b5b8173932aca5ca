import type { Stage } from '../../chat/stage';
import type { PhrasePurpose } from '../phrase';

/** Words of our files, not of the page: they stay the same in every language. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  preSale: '售前',
  unpaid: '待付款',
  toShip: '待发货',
  inTransit: '运输中',
  signed: '已签收',
  afterSale: '售后中',
  ended: '已关闭',
  unknown: '阶段未知',
};

export const PURPOSE_WORDS: Readonly<Record<PhrasePurpose, string>> = {
  remindAddress: '催付-核对地址',
  remindTopUp: '催付-补款',
  remindPromised: '催付-约定时间',
  remindSecond: '催付-第二次',
};

/** The key whose word it is; the key itself is taken, too. */
export function keyOfWord<K extends string>(
  words: Readonly<Record<K, string>>,
  written: string,
): K | undefined {
  return (Object.keys(words) as K[]).find((key) => key === written || words[key] === written);
}

const SEPARATOR = /[、，,;；|｜\n]/;

/** One cell for several words; a separator inside a word gets a backslash. */
export const joinWords = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[\\、，,;；|｜\n]/g, '\\$&')).join('、');

/** @param hasEscapes - whether a backslash means what it means in `joinWords`. */
export function splitWords(cell: string, hasEscapes: boolean): string[] {
  const words = [''];
  for (let at = 0; at < cell.length; at++) {
    const char = cell.charAt(at);
    if (hasEscapes && char === '\\' && at + 1 < cell.length)
      words.push(words.pop() + cell.charAt(++at));
    else if (SEPARATOR.test(char)) words.push('');
    else words.push(words.pop() + char);
  }
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

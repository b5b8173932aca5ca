import { plainForm } from './clean-text';
import type { Fen } from './units';

/** "实付款：", "合计(元)", "共2件商品 合计:" before the amount. */
const LABEL = String.raw`(?:共 ?\d{1,4} ?件(?:商品)?[ ,;]*)?(?:[\p{Script=Han} ()]{0,20}:?) ?`;
const AMOUNT = String.raw`(?:¥|RMB|CNY)? ?(\d{1,3}(?:,\d{3}){1,3}|\d{1,10})(?:\.(\d+))? ?(?:元|RMB|CNY)?`;
/** "(免运费)" after it. */
const NOTE = String.raw`(?: ?\([^\d()]*\))?`;
const MONEY = new RegExp(`^${LABEL}${AMOUNT}${NOTE}$`, 'iu');

/**
 * Words that make the number something else than what is paid: part of it, more than it, about it, given back.
 * "万" is refused too: "1.2万" is a rounded figure.
 */
const NOT_THE_AMOUNT = /[万千百亿折减退约起满省欠]|优惠/;
const FREE = /^(?:运费:? ?)?(?:包邮|免运费|免邮|卖家包邮|商家包邮)$/;

/**
 * One amount of yuan in fen, half up beyond two decimals. Negative amounts, foreign signs, rounded figures and
 * texts with a second number → `undefined`.
 */
export function readMoney(text: string): Fen | undefined {
  const plain = plainForm(text);
  if (NOT_THE_AMOUNT.test(plain)) return undefined;
  const match = MONEY.exec(plain);
  if (!match) return undefined;
  const [, yuan = '', decimals = ''] = match;
  const [tenths = '0', hundredths = '0', next = '0'] = decimals;
  const fen = Number(yuan.replaceAll(',', '')) * 100 + Number(tenths + hundredths);
  return next >= '5' ? fen + 1 : fen;
}

/** As `readMoney`; "包邮" and "免运费" are 0. */
export function readFreight(text: string): Fen | undefined {
  return FREE.test(plainForm(text)) ? 0 : readMoney(text);
}

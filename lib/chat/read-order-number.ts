import { plainForm } from './clean-text';

/** "订单编号：", "订单号", "Order ID:", "#" before, a copy button's word after. */
const ORDER_NUMBER =
  /^(?:(?:订单编号|订单号|订单|编号|单号|order(?: id| no\.?| number)?) ?:? ?)?#?([a-z\d][a-z\d_-]{2,39})(?: ?复制)?$/i;

/** The number itself, without its label; `undefined` if the text is not one word with a digit in it. */
export function readOrderNumber(text: string): string | undefined {
  const number = ORDER_NUMBER.exec(plainForm(text))?.[1];
  return number && /\d/.test(number) ? number : undefined;
}

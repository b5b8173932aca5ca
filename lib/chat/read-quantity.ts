import { plainForm } from './clean-text';

const UNITS = '件|个|份|只|双|套|盒|瓶|包|袋|条|台|本|箱|pcs';
const QUANTITY = new RegExp(`^(?:数量:? ?|共 ?)?[x×✕*]? ?(\\d{1,5}) ?(?:${UNITS})?(?:商品)?$`, 'i');

/** Pieces from "×2", "x 2", "数量：2", "2件"; `undefined` if it is no whole number above zero. */
export function readQuantity(text: string): number | undefined {
  const shown = QUANTITY.exec(plainForm(text))?.[1];
  const quantity = Number(shown);
  return quantity > 0 ? quantity : undefined;
}

import * as v from 'valibot';
import { FIELD_TEXT_MAX } from '../chat/raw';
import { textOf } from '../chat/value-checks';
import { GOODS_CATEGORIES, type GoodsChoice } from './goods';

/** Orders of one item of which a confirmation is kept; the oldest go first. */
export const CONFIRMED_MAX = 500;

export const goodsTitleCheck = textOf(FIELD_TEXT_MAX, 1);
export const orderNumberCheck = textOf(FIELD_TEXT_MAX, 1);
export const goodsCategoryCheck = v.picklist(GOODS_CATEGORIES);

export const goodsChoiceEntries = {
  title: goodsTitleCheck,
  category: v.optional(goodsCategoryCheck),
  confirmedIn: v.pipe(v.array(orderNumberCheck), v.maxLength(CONFIRMED_MAX)),
} satisfies Record<keyof GoodsChoice, v.GenericSchema>;

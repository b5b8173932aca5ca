import { cutTo, plainForm } from '../chat/clean-text';
import type { Order, OrderItem } from '../chat/order';
import { FIELD_TEXT_MAX } from '../chat/raw';
import { categoryOf, type NamedCategory } from './category';
import type { Goods } from './coverage';
import { COVERAGE_RULES, type CoverageValue, type GoodsCategory } from './return-rules';

/** What a shop has said once about goods of one title on one site; holds for every order of them. */
export interface GoodsChoice {
  /** `titleKey` of the title. */
  title: string;
  /** `undefined`: as the page says. */
  category?: GoodsCategory;
  /** Numbers of the orders whose buyer confirmed at purchase that these goods do not come back. */
  confirmedIn: string[];
}

/** Two titles are the same goods where their keys are: width, case and spaces do not matter. Empty: no title. */
export const titleKey = (title: string): string =>
  cutTo(plainForm(title).toLowerCase(), FIELD_TEXT_MAX).trimEnd();

export const GOODS_CATEGORIES = Object.keys(COVERAGE_RULES) as GoodsCategory[];

/** The classes of goods in the order of `COVERAGE_RULES`, by what they mean for the return. */
export const categoriesThat = (value: CoverageValue): GoodsCategory[] =>
  GOODS_CATEGORIES.filter((category) => COVERAGE_RULES[category].value === value);

export interface KnownGoods extends Goods {
  /** The class is the shop's own choice, not the page's words. */
  isChosen: boolean;
  /** What the page's words say. */
  pageCategory?: NamedCategory;
}

/** What is known of an order's item: the shop's choice before the page's words. */
export function goodsOf(
  item: Pick<OrderItem, 'title' | 'category'>,
  orderNumber: Order['number'],
  choices: readonly GoodsChoice[],
): KnownGoods {
  const key = titleKey(item.title);
  const choice = key === '' ? undefined : choices.find(({ title }) => title === key);
  const pageCategory = item.category === undefined ? undefined : categoryOf(item.category);
  const category = choice?.category ?? pageCategory;
  return {
    ...(category !== undefined && { category }),
    ...(pageCategory !== undefined && { pageCategory }),
    isExclusionConfirmed:
      orderNumber !== undefined && choice?.confirmedIn.includes(orderNumber) === true,
    isChosen: choice?.category !== undefined,
  };
}

/** True where the buyer's confirmation at purchase decides. */
export const asksConfirmation = (category: NamedCategory | undefined): boolean =>
  category !== undefined &&
  category !== 'unclear' &&
  COVERAGE_RULES[category].value === 'ifConfirmed';

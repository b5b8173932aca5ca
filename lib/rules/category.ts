import type { GoodsCategory } from './return-rules';

/** `unclear`: the words allow for goods that are covered and goods that are not. */
export type NamedCategory = GoodsCategory | 'unclear';

/**
 * A seller's words for a class of goods. The longest word wins, so a phrase that contains another word but means
 * something else stands here too: "支持定制" is an offer, and what this buyer ordered may be stock goods.
 */
const WORDS: Record<string, NamedCategory> = {
  定制: 'madeToOrder',
  定作: 'madeToOrder',
  定做: 'madeToOrder',
  订制: 'madeToOrder',
  非定制: 'general',
  不支持定制: 'general',
  可定制: 'unclear',
  支持定制: 'unclear',
  鲜活易腐: 'perishable',
  生鲜: 'perishable',
  生鲜食品: 'perishable',
  鲜花: 'perishable',
  鲜花饼: 'food',
  鲜活: 'perishable',
  数字内容: 'download',
  数字商品: 'download',
  虚拟商品: 'download',
  电子书: 'download',
  电子书阅读器: 'general',
  在线下载: 'download',
  报纸期刊: 'periodical',
  报纸: 'periodical',
  期刊: 'periodical',
  杂志: 'periodical',
  内衣: 'hygiene',
  内裤: 'hygiene',
  泳衣: 'hygiene',
  激活类: 'activated',
  临期: 'nearExpiry',
  临近保质期: 'nearExpiry',
  瑕疵品: 'flawed',
  有瑕疵: 'flawed',
  瑕疵: 'flawed',
  无瑕疵: 'general',
  非临期: 'general',
  食品: 'food',
  零食: 'food',
  保健食品: 'food',
  宠物食品: 'general',
  食品级: 'general',
  化妆品: 'cosmetics',
  美妆: 'cosmetics',
  彩妆: 'cosmetics',
  医疗器械: 'medicalDevice',
  计生用品: 'familyPlanning',
  个人护理: 'personalCare',
  个护: 'personalCare',
  成人用品: 'adult',
  尿片: 'diapers',
  纸尿裤: 'diapers',
  图书: 'books',
  书籍: 'books',
  音像制品: 'audioVisual',
  音像: 'audioVisual',
  软件: 'software',
  服装: 'general',
  女装: 'general',
  男装: 'general',
  童装: 'general',
  服饰: 'general',
  鞋: 'general',
  箱包: 'general',
  配饰: 'general',
  家居: 'general',
  家纺: 'general',
  家具: 'general',
  家电: 'general',
  数码: 'general',
  玩具: 'general',
  文具: 'general',
  餐具: 'general',
  厨具: 'general',
  一般商品: 'general',
};

const LONGEST_FIRST = Object.keys(WORDS).sort((a, b) => b.length - a.length);

/**
 * The class of goods a page's words name (R2), `undefined` if they name none of the table. Several words may name
 * it ("服装 定制"): a particular class outranks general goods, two different particular ones are `unclear`.
 */
export function categoryOf(text: string): NamedCategory | undefined {
  let rest = text.normalize('NFKC');
  const found = new Set<NamedCategory>();
  for (const word of LONGEST_FIRST) {
    if (!rest.includes(word)) continue;
    found.add(WORDS[word] ?? 'unclear');
    rest = rest.replaceAll(word, ' ');
  }
  const particular = [...found].filter((category) => category !== 'general');
  if (particular.length > 1) return 'unclear';
  return particular[0] ?? (found.has('general') ? 'general' : undefined);
}

import { type Rule, rule } from './rule';

/** R1: length of the no-reason return window. */
export const RETURN_DAYS = rule(
  {
    id: 'R1.returnDays',
    value: 7,
    unit: 'day',
    source: '000 §二.1.A',
    reason: '签收次日零点起算，满 168 小时为 7 天',
  },
  // 002: an agreement to exclude or shorten it is void.
  { atLeast: 7 },
);

/**
 * What a class of goods means for the window (R2):
 * `never` is always excluded; `ifConfirmed` only where the buyer confirmed it at purchase;
 * `sealed` is covered while a one-time seal is unbroken; `plain` is covered.
 */
export type CoverageValue = 'never' | 'ifConfirmed' | 'sealed' | 'plain';

/** 《网络购买商品七日无理由退货暂行办法》, in force since this day. */
const MEASURES = '《网络购买商品七日无理由退货暂行办法》';
const SINCE = { effectiveFrom: '2017-03-15' };
const SEALED_CLAUSE = '002 §七天无理由 特殊完好标准';

const never = (name: string, reason: string) =>
  rule<CoverageValue>(
    { id: `R2.${name}`, value: 'never', unit: 'coverage', source: `${MEASURES}第六条`, reason },
    SINCE,
  );
const ifConfirmed = (name: string, reason: string) =>
  rule<CoverageValue>(
    {
      id: `R2.${name}`,
      value: 'ifConfirmed',
      unit: 'coverage',
      source: `${MEASURES}第七条`,
      reason,
    },
    SINCE,
  );
const sealed = (name: string, goods: string) =>
  rule<CoverageValue>(
    {
      id: `R2.${name}`,
      value: 'sealed',
      unit: 'coverage',
      source: SEALED_CLAUSE,
      reason: `${goods}一次性密封的，须未拆封退回`,
    },
    { platform: 'taobao' },
  );

/** R2: every class of goods, by its id. */
export const COVERAGE_RULES = {
  madeToOrder: never('madeToOrder', '按买家要求定作的商品不适用'),
  perishable: never('perishable', '鲜活易腐的商品不适用'),
  download: never('download', '在线下载的数字商品不适用'),
  periodical: never('periodical', '已交付的报纸、期刊不适用'),
  hygiene: ifConfirmed('hygiene', '拆封后影响安全卫生或品质，且买家购买时确认过的不适用'),
  activated: ifConfirmed('activated', '激活或试用后大幅贬值，且买家购买时确认过的不适用'),
  nearExpiry: ifConfirmed('nearExpiry', '销售时明示临近保质期，且买家确认过的不适用'),
  flawed: ifConfirmed('flawed', '销售时明示有瑕疵，且买家确认过的不适用'),
  food: sealed('food', '食品（含保健食品）'),
  cosmetics: sealed('cosmetics', '化妆品'),
  medicalDevice: sealed('medicalDevice', '医疗器械'),
  familyPlanning: sealed('familyPlanning', '计生用品'),
  personalCare: sealed('personalCare', '个人护理用品'),
  adult: sealed('adult', '成人用品'),
  diapers: sealed('diapers', '婴儿尿片'),
  books: sealed('books', '图书'),
  // Opened audio-visual goods and software are excluded by the same 第六条 as downloads.
  audioVisual: sealed('audioVisual', '音像制品'),
  software: rule<CoverageValue>(
    {
      id: 'R2.software',
      value: 'sealed',
      unit: 'coverage',
      source: `${MEASURES}第六条`,
      reason: '实体软件须未拆封退回；下载的软件不适用',
    },
    SINCE,
  ),
  general: rule<CoverageValue>({
    id: 'R2.general',
    value: 'plain',
    unit: 'coverage',
    source: '002 §七天无理由 第四条',
    reason: '一般商品适用，约定排除无效',
  }),
} satisfies Record<string, Rule<CoverageValue>>;

export type GoodsCategory = keyof typeof COVERAGE_RULES;

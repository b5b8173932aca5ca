import { type Rule, rule } from './rule';

/** What a line of the check leads to where it is answered badly: `never` says what does not count against the buyer. */
export type IntactValue = 'notIntact' | 'deduct' | 'never';

const COMMON = '002 §七天无理由 通用完好标准';
const GIFTS = '002 §七天无理由 第六条';

const row = (name: string, value: IntactValue, source: string, reason: string) =>
  rule<IntactValue>(
    { id: `R3.${name}`, value, unit: 'intact', source, reason },
    { platform: 'taobao' },
  );

/** R3: every ground on which goods that come back are whole, worth less, or not whole. */
export const INTACT_RULES = {
  quality: row('quality', 'notIntact', `${COMMON} 1)`, '品质、功能没有保持'),
  accessories: row('accessories', 'notIntact', `${COMMON} 1)`, '吊牌、说明书、三包卡等配件不齐'),
  damage: row('damage', 'notIntact', `${COMMON} 1)`, '商品受损或受污'),
  antiFake: row('antiFake', 'notIntact', `${COMMON} 1)`, '防伪码被刮开'),
  activation: row('activation', 'notIntact', `${COMMON} 1)`, '商品已激活或已授权'),
  traces: row('traces', 'notIntact', `${COMMON} 1)`, '留有难恢复的外观痕迹或不合理的个人数据'),
  use: row('use', 'notIntact', `${COMMON} 2)`, '使用超出查验需要，价值贬损较大'),
  seal: row('seal', 'notIntact', '002 §七天无理由 特殊完好标准', '一次性密封的外包装已拆封'),
  packaging: row('packaging', 'notIntact', `${COMMON} 3)(1)`, '原包装缺失，或整体结构不完整'),
  special: row('special', 'notIntact', `${COMMON} 3)(2)`, '事前显著说明要保护的特殊包装损坏贬值'),
  gift: row('gift', 'deduct', GIFTS, '赠品遗失或破损，按标明的价格折价'),
  invoice: row('invoice', 'deduct', GIFTS, '发票遗失，税款归买家'),
  notSpecial: row(
    'notSpecial',
    'never',
    `${COMMON} 3)(2)`,
    '包装没有防伪、唯一、收藏价值，按一般包装',
  ),
  notSaid: row('notSaid', 'never', `${COMMON} 3)(2)`, '事前没有显著说明保护要求，按一般包装'),
  blocksInspection: row(
    'blocksInspection',
    'never',
    `${COMMON} 案例一`,
    '不拆就看不到商品，要求不合理',
  ),
  arrivedDamaged: row(
    'arrivedDamaged',
    'never',
    `${COMMON} 案例二`,
    '签收时包装已损或未另加外箱，不怪买家',
  ),
} satisfies Record<string, Rule<IntactValue>>;

export type IntactRuleName = keyof typeof INTACT_RULES;

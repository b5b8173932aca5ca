import { type Rule, rule } from './rule';

/** Who pays which way, outbound before return: `seller/buyer`. `agreed`: as the two sides agreed. */
export type PayersValue = 'seller/seller' | 'seller/buyer' | 'buyer/buyer' | 'agreed';

const FREIGHT_CLAUSE = '002 §七天无理由 第五条';

const payers = (name: string, value: PayersValue, source: string, reason: string) =>
  rule<PayersValue>(
    { id: `R4.${name}`, value, unit: 'payers', source, reason },
    { platform: 'taobao' },
  );

/** R4: every case of who pays the freight of a return, by its id. */
export const FREIGHT_RULES = {
  agreed: payers('agreed', 'agreed', FREIGHT_CLAUSE, '双方另有约定，按约定'),
  abuse: payers('abuse', 'buyer/buyer', FREIGHT_CLAUSE, '买家滥用会员权利，来回运费都归买家'),
  sellerFault: payers('sellerFault', 'seller/seller', '000 §二.1.E.b', '卖家的责任，来回都归卖家'),
  freeShipping: payers(
    'freeShipping',
    'seller/buyer',
    FREIGHT_CLAUSE,
    '买家的原因、包邮：买家只付寄回',
  ),
  notFree: payers('notFree', 'buyer/buyer', FREIGHT_CLAUSE, '买家的原因、不包邮：来回都归买家'),
  conditionBroken: payers(
    'conditionBroken',
    'buyer/buyer',
    FREIGHT_CLAUSE,
    '买家的原因，退掉后不够包邮：来回都归买家',
  ),
  conditionMet: payers(
    'conditionMet',
    'seller/buyer',
    FREIGHT_CLAUSE,
    '买家的原因，退掉后仍够包邮：买家只付寄回',
  ),
  // The rule book says seller/seller here and cites these two sources for it. The first says in so many words that the
  // buyer pays the way back; the second has no clause on unclear terms. So the source's own figure stands.
  unclear: payers(
    'unclear',
    'seller/buyer',
    '000 §二.1.E.d',
    '约定不清、责任难定：寄回归买家，另一份资料没写这种情形',
  ),
} satisfies Record<string, Rule<PayersValue>>;

export type FreightCase = keyof typeof FREIGHT_RULES;

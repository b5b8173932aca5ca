/** The variables a phrase may use, by every name a seller may write; the first name is the one shown. */
export const VARIABLE_NAMES = {
  buyer: ['买家', 'buyer'],
  item: ['商品', 'item'],
  amount: ['金额', 'amount'],
  address: ['地址', 'address'],
  orderNumber: ['订单号', 'orderNumber'],
  shipBy: ['发货时间', 'shipBy'],
  shop: ['店铺', 'shop'],
  agent: ['客服', 'agent'],
} as const;

export type VariableName = keyof typeof VARIABLE_NAMES;
export type VariableValues = Partial<Record<VariableName, string>>;

/** What a condition may ask about the order and the buyer; the first name is the one shown. */
export const FACT_NAMES = {
  hasOrder: ['有订单', 'hasOrder'],
  unpaid: ['未付款', 'unpaid'],
  paid: ['已付款', 'paid'],
  toShip: ['待发货', 'toShip'],
  shipped: ['已发货', 'shipped'],
  signed: ['已签收', 'signed'],
  refunding: ['退款中', 'refunding'],
  returning: ['老客', 'returning'],
} as const;

export type FactName = keyof typeof FACT_NAMES;

/** The word before the colon of a field, by kind; the first is the one shown. */
export const FIELD_WORDS = {
  text: ['填', 'text'],
  choice: ['选', 'choice'],
  number: ['数', 'number'],
  date: ['日', 'date'],
} as const;

export type FieldKind = keyof typeof FIELD_WORDS;

/** Marks where the caret belongs; stands for no text. */
export const CARET_NAMES = ['光标', 'caret'] as const;

/** Finds the thing that is called so, without regard to case. */
type FindNamed<Key> = (name: string) => Key | undefined;

function finder<Key extends string>(names: Record<Key, readonly string[]>): FindNamed<Key> {
  const byName = new Map(
    (Object.keys(names) as Key[]).flatMap((key) =>
      names[key].map((name): [string, Key] => [name.toLowerCase(), key]),
    ),
  );
  return (name) => byName.get(name.toLowerCase());
}

export const findVariable = finder<VariableName>(VARIABLE_NAMES);
export const findFact = finder<FactName>(FACT_NAMES);
export const findFieldKind = finder<FieldKind>(FIELD_WORDS);
const findCaret = finder<'caret'>({ caret: CARET_NAMES });
export const isCaret = (name: string): boolean => findCaret(name) !== undefined;

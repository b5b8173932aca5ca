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

/** Marks where the caret belongs; stands for no text. */
const CARET_NAMES = ['光标', 'caret'];

/** `{{name}}` or `{{name|fallback}}`, also with the full-width bar an input method types. */
const VARIABLE = /\{\{([^{}|｜]*)(?:[|｜]([^{}]*))?\}\}/g;

const BY_NAME = new Map<string, VariableName>(
  (Object.keys(VARIABLE_NAMES) as VariableName[]).flatMap((variable) =>
    VARIABLE_NAMES[variable].map((name): [string, VariableName] => [name.toLowerCase(), variable]),
  ),
);

export interface FilledTemplate {
  text: string;
  /** Offset in `text` (UTF-16 units) of the first `{{光标}}`. */
  caret?: number;
  /** Shown names of variables with neither value nor fallback. The text still holds them: do not insert it. */
  missing: string[];
  /** Names that are no variable, as written. The text still holds them: do not insert it. */
  unknown: string[];
}

/** Fills in the variables in one pass: what a value or a fallback contains is never looked at again. */
export function fillTemplate(body: string, values: VariableValues): FilledTemplate {
  const missing = new Set<string>();
  const unknown = new Set<string>();
  let text = '';
  let caret: number | undefined;
  let done = 0;
  for (const match of body.matchAll(VARIABLE)) {
    const [whole, written = '', fallback] = match;
    text += body.slice(done, match.index);
    done = match.index + whole.length;
    const name = written.trim();
    const variable = BY_NAME.get(name.toLowerCase());
    const value = variable && (values[variable]?.trim() || fallback);
    if (value !== undefined) {
      text += value;
    } else if (CARET_NAMES.includes(name)) {
      caret ??= text.length;
    } else {
      text += whole;
      if (variable) missing.add(VARIABLE_NAMES[variable][0]);
      else unknown.add(name || whole);
    }
  }
  text += body.slice(done);
  return {
    text,
    ...(caret !== undefined && { caret }),
    missing: [...missing],
    unknown: [...unknown],
  };
}

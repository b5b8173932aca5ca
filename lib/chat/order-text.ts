import { ORDER_FIELDS, type OrderField } from './order';
import { ORDER_LABELS, OTHER_LABELS } from './order-labels';
import { FIELD_TEXT_MAX, type RawOrder } from './raw';
import { readMoney } from './read-money';
import { readStatus } from './read-status';

/** Longest pasted text that is looked at (UTF-16 units). */
const TEXT_MAX = 20_000;

/** Every label with its field, longest first: 承诺发货时间 ends in 发货时间. */
const LABELS = ORDER_FIELDS.flatMap((field) =>
  ORDER_LABELS[field].map((word) => ({ field, word })),
).sort((a, b) => b.word.length - a.word.length);

const LABEL = new RegExp(
  `(?:${[...OTHER_LABELS, ...LABELS.map(({ word }) => word)].join('|')})(?=\\s*[:：\\s]|$)`,
  'giu',
);
/** A number that stands alone on its line and is long enough to be an order's. */
const LONE_NUMBER = /^\d{6}-\d{10,20}$|^\d{15,24}$/u;

/**
 * An order out of text that an agent typed or pasted from a desktop client. Labelled values count first; without
 * a label only what can be nothing else is taken: a line that is a known status, a line that is an order number,
 * and an amount with a currency mark if there is just one. Two different values for one field leave it out.
 *
 * @returns `undefined` if nothing of an order is in it.
 */
export function orderFromText(pasted: string): RawOrder | undefined {
  const text = pasted.slice(0, TEXT_MAX).replaceAll('\r', '');
  const { labelled, rest } = splitAtLabels(text);
  const found = new Map<OrderField, Set<string>>();
  const add = (field: OrderField, value: string) => {
    const clean = value.trim();
    // A dash stands for what has not happened yet.
    if (clean && !/^[-—]+$/u.test(clean))
      found.set(field, (found.get(field) ?? new Set()).add(clean.slice(0, FIELD_TEXT_MAX)));
  };
  for (const { field, value } of labelled) add(field, value);
  const alone: Partial<Record<OrderField, (line: string) => boolean>> = {
    status: (line) => readStatus(line) !== 'unknown',
    number: (line) => LONE_NUMBER.test(line),
    amount: (line) => /^[¥￥]/u.test(line) && readMoney(line) !== undefined,
  };
  const unlabelled = Object.entries(alone).filter(([field]) => !found.has(field as OrderField));
  for (const line of rest.split('\n').map((one) => one.trim())) {
    for (const [field, isIt] of unlabelled) if (isIt(line)) add(field as OrderField, line);
  }

  const fields: RawOrder['fields'] = {};
  for (const [field, values] of found) {
    const [only] = values;
    if (values.size === 1 && only !== undefined) fields[field] = only;
  }
  if (Object.keys(fields).length === 0) return undefined;
  return { cardKey: fields.number ?? 'pasted', isCurrent: true, fields, items: [] };
}

interface Labelled {
  field: OrderField;
  value: string;
}

/** What stands behind each label, up to the end of the line or the next label; and the lines without one. */
function splitAtLabels(text: string): { labelled: Labelled[]; rest: string } {
  const labelled: Labelled[] = [];
  const lines = text.split('\n');
  const rest: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const marks = [...line.matchAll(LABEL)];
    if (marks.length === 0) {
      rest.push(line);
      continue;
    }
    rest.push(line.slice(0, marks[0]?.index));
    for (const [at, mark] of marks.entries()) {
      const field = fieldOf(mark[0]);
      const value = line
        .slice(mark.index + mark[0].length, marks[at + 1]?.index)
        .replace(/^\s*[:：]?\s*/u, '')
        // 「￥128.00（含运费：￥6.00）」: the label inside has cut the brackets in two.
        .replace(/\s*[（(]含?\s*$/u, '')
        .replace(/^([^（(]*)[）)]\s*$/u, '$1');
      const isLast = at === marks.length - 1;
      // A label alone on its line: the value is the next one.
      if (isLast && value === '' && !LABEL_ANYWHERE.test(lines[index + 1] ?? '')) {
        index += 1;
        if (field) labelled.push({ field, value: lines[index] ?? '' });
      } else if (field) labelled.push({ field, value });
    }
  }
  return { labelled, rest: rest.join('\n') };
}

const LABEL_ANYWHERE = new RegExp(LABEL.source, 'iu');

function fieldOf(label: string): OrderField | undefined {
  return LABELS.find(({ word }) => word.toLowerCase() === label.toLowerCase())?.field;
}

import { fillTemplate } from '../../../../lib/phrases/template/fill-template';
import {
  FACT_NAMES,
  VARIABLE_NAMES,
  type VariableValues,
} from '../../../../lib/phrases/template/names';
import { parseTemplate } from '../../../../lib/phrases/template/parse-template';

const SLOT = /\{\{([^{}]*)\}\}/g;
const ASKED = /^(?:填|数|日):/;
const VARIABLE = new RegExp(
  `^(?:${Object.values(VARIABLE_NAMES)
    .map(([shown]) => shown)
    .join('|')})(?:\\|.+)?$`,
);

/** Whether filling it in takes a person. */
export const isAsking = (body: string): boolean => parseTemplate(body).fields.length > 0;

/** All that the shop itself says in a reply, its fallbacks, choices and both sides of a condition; `□` for the rest. */
export const ownWords = (body: string): string =>
  body.replaceAll(SLOT, (_whole, slot: string) => {
    const [name = '', fallback = ''] = slot.split('|');
    if (name.startsWith('选:')) return name.split('/').slice(1).join('、');
    if (ASKED.test(name)) return '□';
    return VARIABLE.test(slot) ? fallback || '□' : '';
  });

/** As the buyer may get it at the longest: the longest choice, `asked` for the other fields. */
export function filled(body: string, values: VariableValues, asked: string): string {
  const { fields } = parseTemplate(body);
  const contents = Object.fromEntries(
    fields.map(({ name, kind, choices = [] }) => [
      name,
      kind === 'choice' ? (choices.toSorted((a, b) => b.length - a.length)[0] ?? '') : asked,
    ]),
  );
  const texts = [true, false].map((holds) => {
    const facts = Object.fromEntries(Object.keys(FACT_NAMES).map((fact) => [fact, holds]));
    return fillTemplate(body, values, { facts, fields: contents }).text;
  });
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

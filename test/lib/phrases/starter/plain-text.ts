import { VARIABLE_NAMES } from '../../../../lib/phrases/template/names';

const VARIABLES = Object.values(VARIABLE_NAMES).map(([shown]) => shown);
const FACTS = ['未付款', '已付款', '待发货', '已发货', '已签收', '退款中', '有订单', '老客'];

const SLOT = /\{\{([^{}]*)\}\}/g;
const IF = new RegExp(`^#若 不?(?:${FACTS.join('|')})$`);
const ASKED = /^(?:填|数|日):[^:/|]{1,10}$|^选:[^:/|]{1,10}(?:\/[^/]{1,40}){2,6}$/;
const VARIABLE = new RegExp(`^(?:${VARIABLES.join('|')})(?:\\|.+)?$`);

const slotsOf = (body: string): string[] => [...body.matchAll(SLOT)].map(([, slot = '']) => slot);

/** What stands between braces and is nothing the template language knows. */
export const unknownSlots = (body: string): string[] =>
  slotsOf(body).filter(
    (slot) =>
      !IF.test(slot) &&
      !ASKED.test(slot) &&
      !VARIABLE.test(slot) &&
      !['否则', '/若', '光标'].includes(slot),
  );

/** The marks of its conditions in order, `若否/若/` for two. */
export const conditionMarks = (body: string): string =>
  slotsOf(body)
    .map((slot) => (IF.test(slot) ? '若' : { 否则: '否', '/若': '/' }[slot]))
    .join('');

/** Whether filling it in takes a person. */
export const isAsking = (body: string): boolean => slotsOf(body).some((slot) => ASKED.test(slot));

/** All that the shop itself says in a reply, its fallbacks, choices and both sides of a condition; `□` for the rest. */
export const ownWords = (body: string): string =>
  body.replaceAll(SLOT, (_whole, slot: string) => {
    const [name = '', fallback = ''] = slot.split('|');
    if (name.startsWith('选:')) return name.split('/').slice(1).join('、');
    if (ASKED.test(name)) return '□';
    return VARIABLE.test(slot) ? fallback || '□' : '';
  });

/** As the buyer may get it: the longest choice, `values` for the variables and `asked` for the other fields. */
export const filled = (body: string, values: Record<string, string>, asked: string): string =>
  body
    .replaceAll(
      /\{\{#若 [^{}]*\}\}(.*?)(?:\{\{否则\}\}(.*?))?\{\{\/若\}\}/g,
      (_whole, yes, no = '') => (yes.length > no.length ? yes : no),
    )
    .replaceAll(SLOT, (_whole, slot: string) => {
      const [name = '', fallback = ''] = slot.split('|');
      if (slot === '光标') return '';
      if (!ASKED.test(slot)) return values[name] ?? fallback;
      const [, ...choices] = slot.split('/');
      return choices.sort((a, b) => b.length - a.length)[0] ?? asked;
    });

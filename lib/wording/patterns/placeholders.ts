import type { FindByForm } from './pattern';

/** What a template or a hurried hand leaves to be filled in: {{…}}, {姓名}, ____, 【 】, XX. */
const BLANK =
  /\{\{[^{}\n]{0,60}\}\}|\{\{|\}\}|\$?\{[^{}\n]{1,20}\}|_{2,60}|【[\s_]{0,20}】|\[[\s_]{0,20}\]|\([\s_]{1,20}\)|（[\s_]{0,20}）|(?<![a-z0-9*.])x{2,8}(?![a-z0-9*.])|(?<!\p{Script=Han})某某(?=先生|女士|店|元|号)/gu;

const SUGGESTION = '把空填上，或者删掉这半句';

export const findPlaceholders: FindByForm = (folded) =>
  [...folded.matchAll(BLANK)].map(({ index, 0: text }) => ({
    level: 'block',
    category: 'placeholder',
    from: index,
    to: index + text.length,
    suggestion: SUGGESTION,
  }));

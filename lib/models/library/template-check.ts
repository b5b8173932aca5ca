import { fillTemplate, type VariableValues } from '../../phrases/template';

export type TemplateProblemCode =
  | 'unknownName'
  | 'emptyName'
  | 'unclosed'
  | 'strayBrace'
  | 'ifUnclosed'
  | 'unopened'
  | 'elseTwice'
  | 'nestedTooDeep'
  | 'choiceWithoutOptions'
  | 'fieldClash'
  | 'badInitial'
  | 'ambiguousName';

/** A place of a template where something is wrong. */
export interface TemplateProblem {
  code: TemplateProblemCode;
  /** Half-open range of UTF-16 offsets in the body. */
  from: number;
  to: number;
  /** From 1; the column counts UTF-16 units. */
  line: number;
  column: number;
  /** What stands there, if it helps. */
  name?: string;
}

/** What is wrong with a body. The page's one way to the template language, with `previewTemplate`. */
export function checkTemplate(body: string): TemplateProblem[] {
  return fillTemplate(body, {}).unknown.map((name) => {
    const from = Math.max(0, body.indexOf(`{{${name}`));
    const before = body.slice(0, from).split('\n');
    return {
      code: 'unknownName',
      name,
      from,
      to: body.indexOf('}}', from) + 2,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  });
}

export interface Preview {
  text: string;
  /** Shown names of what has neither value nor fallback. */
  missing: string[];
}

export function previewTemplate(body: string, values: VariableValues): Preview {
  const { text, missing } = fillTemplate(body, values);
  return { text, missing };
}

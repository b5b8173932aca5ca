import { checkField, type TemplateField } from './field';
import type { TemplateProblemCode } from './template-problems';

export interface CollectedFields {
  /** By name, in the order in which they first stand in the body. */
  byName: ReadonlyMap<string, TemplateField>;
  /** Why a field as written cannot be asked for; those that can are not in it. */
  problems: ReadonlyMap<TemplateField, TemplateProblemCode>;
}

/** One field per name. A choice written again may leave its options out; the first initial content counts. */
export function collectFields(written: readonly TemplateField[]): CollectedFields {
  const byName = new Map<string, TemplateField>();
  const problems = new Map<TemplateField, TemplateProblemCode>();
  for (const field of written) {
    const earlier = byName.get(field.name);
    const code = problemOf(field, earlier);
    if (code) problems.set(field, code);
    else byName.set(field.name, { ...field, ...earlier });
  }
  return { byName, problems };
}

function problemOf(
  field: TemplateField,
  earlier: TemplateField | undefined,
): TemplateProblemCode | undefined {
  if (field.name === '') return 'emptyName';
  const choices = field.choices?.length === 0 ? earlier?.choices : field.choices;
  if (earlier && (earlier.kind !== field.kind || !isSame(earlier.choices, choices))) {
    return 'fieldClash';
  }
  if (choices?.length === 0 || (field.kind === 'choice' && !choices)) return 'choiceWithoutOptions';
  const { initial } = field;
  const isBad =
    initial !== undefined && checkField({ ...field, ...(choices && { choices }) }, initial);
  return isBad ? 'badInitial' : undefined;
}

/** No option holds a slash. */
const isSame = (a: string[] | undefined, b: string[] | undefined) => a?.join('/') === b?.join('/');

export const TEMPLATE_PROBLEM_CODES = [
  /** No variable, field, condition or block is called so. */
  'unknownName',
  /** A tag, field or condition without a name. */
  'emptyName',
  /** `{{` without its `}}`. */
  'unclosed',
  /** `}}` without its `{{`, or a pair of braces too many. */
  'strayBrace',
  /** `{{#若 …}}` without its `{{/若}}`. */
  'ifUnclosed',
  /** `{{否则}}` or `{{/若}}` outside a condition. */
  'unopened',
  /** A second `{{否则}}` in one condition. */
  'elseTwice',
  /** More conditions one inside the other than `DEPTH_MAX`. */
  'nestedTooDeep',
  'choiceWithoutOptions',
  /** The name stands for a field of another kind or with other choices. */
  'fieldClash',
  /** What a field holds at first is not what it takes. */
  'badInitial',
  /** A condition names a field of the body that is called like a variable or a fact. */
  'ambiguousName',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEM_CODES)[number];

/** Where in a body a problem stands, in UTF-16 units: `body.slice(from, to)` is what it is about. */
export interface Place {
  from: number;
  to: number;
}

export interface TemplateProblem extends Place {
  code: TemplateProblemCode;
  /** What the problem is about, as written; braces where there is no name. */
  name: string;
  /** Of `from`, counted from 1; a line ends with LF, CR LF or CR. */
  line: number;
  /** Of `from` in its line, counted from 1 in UTF-16 units as `selectionStart` counts. */
  column: number;
}

export type UnplacedProblem = Omit<TemplateProblem, 'line' | 'column'>;

const LINE_END = /\r\n?|\n/g;

/** In the order in which they stand in the body, each with its line and column. */
export function placeProblems(
  body: string,
  problems: readonly UnplacedProblem[],
): TemplateProblem[] {
  if (problems.length === 0) return [];
  const lineStarts = [
    0,
    ...[...body.matchAll(LINE_END)].map(({ 0: end, index }) => index + end.length),
  ];
  let line = 1;
  return problems
    .toSorted((a, b) => a.from - b.from)
    .map((problem) => {
      while ((lineStarts[line] ?? Number.POSITIVE_INFINITY) <= problem.from) line++;
      return { ...problem, line, column: problem.from - (lineStarts[line - 1] ?? 0) + 1 };
    });
}

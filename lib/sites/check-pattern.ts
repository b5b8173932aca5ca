export const PATTERN_MAX = 200;
/** Repetitions without end in one pattern, and of those directly after one another. */
const OPEN_MAX = 4;
const OPEN_IN_A_ROW_MAX = 2;
/** Choices of length, such as `?`, in one pattern: each may double the work. */
const VARIABLE_MAX = 12;
/** A quantifier with this upper bound or more counts as endless. */
const OPEN_FROM = 50;

export type PatternProblem = 'tooLong' | 'notARegExp' | 'backReference' | 'couldHang';

/** Why a regular expression of a profile is refused; `undefined` if it is fine. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  if (pattern.length > PATTERN_MAX) return 'tooLong';
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'notARegExp';
  }
  if (/\\(?:[1-9]|k<)/u.test(pattern.replaceAll('\\\\', ''))) return 'backReference';
  return couldHang(pattern) ? 'couldHang' : undefined;
}

const TOKEN =
  /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

/** True where a repeated group holds something of variable length or a choice, or where too much of it adds up. */
function couldHang(pattern: string): boolean {
  const outer: boolean[] = [];
  let isVariable = false;
  let closed: boolean | undefined;
  let opened = 0;
  let inARow = 0;
  let variables = 0;
  let last = '';
  for (const [token] of pattern.matchAll(TOKEN)) {
    const kind = kindOf(token);
    if (kind !== undefined) {
      if (closed && kind !== 'optional') return true;
      if (kind === 'open') {
        opened += 1;
        inARow = last === 'one' ? inARow + 1 : 1;
        if (inARow > OPEN_IN_A_ROW_MAX) return true;
        last = 'open';
      }
      if (kind !== 'exact') {
        variables += 1;
        isVariable = true;
      }
    } else if (!/^[()]/u.test(token)) last = last === 'open' ? 'one' : last === 'one' ? '' : last;
    if (token.startsWith('(')) {
      outer.push(isVariable);
      isVariable = false;
    } else if (token === '|') isVariable = true;
    closed = token === ')' ? isVariable : undefined;
    if (token === ')') isVariable = (outer.pop() ?? false) || isVariable;
  }
  return opened > OPEN_MAX || variables > VARIABLE_MAX;
}

type Kind = 'open' | 'bounded' | 'exact' | 'optional';

function kindOf(token: string): Kind | undefined {
  if (/^[*+]\??$/u.test(token)) return 'open';
  if (/^\?\??$/u.test(token)) return 'optional';
  const bounds = /^\{(\d+)(,)?(\d*)\}/u.exec(token);
  if (!bounds) return undefined;
  const [, least = '', comma, most] = bounds;
  if (!comma) return Number(least) >= OPEN_FROM ? 'open' : 'exact';
  if (most === '' || Number(most) >= OPEN_FROM) return 'open';
  return least === most ? 'exact' : 'bounded';
}

/**
 * Checks selectors without a document: the background has none. It takes the part of CSS that finding things on a page
 * needs, so that whatever passes is understood by every browser.
 */

const NAME = /^-{0,2}[\p{L}_\u00b7-\uffff][\w\u00b7-\uffff-]*/u;
const QUOTED = /^("(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*')/u;
const PLAIN = new Set(
  'scope root empty first-child last-child only-child first-of-type last-of-type only-of-type checked disabled enabled required optional read-only read-write placeholder-shown'.split(
    ' ',
  ),
);
const COUNTED = /^(nth-child|nth-last-child|nth-of-type|nth-last-of-type)$/u;
const NESTED = /^(not|is|where|has)$/u;
const COUNT = /^\s*(odd|even|[+-]?\d{1,4}|[+-]?\d{0,4}n(\s*[+-]\s*\d{1,4})?)\s*\)/u;
const DEPTH_MAX = 4;

/** True for a list of selectors that every browser parses. */
export function isSelector(css: string): boolean {
  return css.trim() !== '' && readList(css, 0, false) === '';
}

/** What is left after the selectors; `undefined` where they are none. Inside of brackets it ends before `)`. */
function readList(text: string, depth: number, isRelative: boolean): string | undefined {
  if (depth > DEPTH_MAX) return undefined;
  let rest: string | undefined = text;
  for (;;) {
    rest = readComplex(rest.trimStart(), depth, isRelative);
    if (rest === undefined) return undefined;
    rest = rest.trimStart();
    if (!rest.startsWith(',')) return rest;
    rest = rest.slice(1);
  }
}

function readComplex(text: string, depth: number, isRelative: boolean): string | undefined {
  const led = isRelative ? text.replace(/^[>+~]\s*/u, '') : text;
  let rest = readCompound(led, depth);
  while (rest !== undefined) {
    const combinator = /^(\s*[>+~]\s*|\s+)(?![,)]|$)/u.exec(rest)?.[0];
    if (combinator === undefined) return rest;
    rest = readCompound(rest.slice(combinator.length), depth);
  }
  return undefined;
}

function readCompound(text: string, depth: number): string | undefined {
  let rest = text.startsWith('*') ? text.slice(1) : text.replace(NAME, '');
  let count = rest.length < text.length ? 1 : 0;
  for (;;) {
    const next = readSimple(rest, depth);
    if (next === undefined) return undefined;
    if (next === rest) return count > 0 ? rest : undefined;
    rest = next;
    count += 1;
  }
}

/** The same text where no class, id, attribute or pseudo-class begins. */
function readSimple(text: string, depth: number): string | undefined {
  if (/^[.#]/u.test(text)) {
    const name = NAME.exec(text.slice(1))?.[0];
    return name === undefined ? undefined : text.slice(1 + name.length);
  }
  if (text.startsWith('[')) return readAttribute(text.slice(1).trimStart());
  if (!text.startsWith(':')) return text;
  const name = /^:([a-z-]+)/u.exec(text)?.[1];
  if (name === undefined) return undefined;
  const rest = text.slice(1 + name.length);
  if (!rest.startsWith('(')) return PLAIN.has(name) ? rest : undefined;
  const inside = rest.slice(1);
  if (COUNTED.test(name)) {
    const count = COUNT.exec(inside)?.[0];
    return count === undefined ? undefined : inside.slice(count.length);
  }
  if (!NESTED.test(name)) return undefined;
  const after = readList(inside, depth + 1, name === 'has');
  return after?.startsWith(')') ? after.slice(1) : undefined;
}

function readAttribute(text: string): string | undefined {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  let rest = text.slice(name.length).trimStart();
  const operator = /^[~|^$*]?=/u.exec(rest)?.[0];
  if (operator !== undefined) {
    rest = rest.slice(operator.length).trimStart();
    const value = QUOTED.exec(rest)?.[0] ?? NAME.exec(rest)?.[0];
    if (value === undefined) return undefined;
    rest = rest
      .slice(value.length)
      .replace(/^\s+[is](?=\s*\])/u, '')
      .trimStart();
  }
  return rest.startsWith(']') ? rest.slice(1) : undefined;
}

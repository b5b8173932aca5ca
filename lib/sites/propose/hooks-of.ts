import { isSideUtility, isStableName, isUtility, stablePrefix } from './stable-names';

/** From the most to the least trustworthy. */
export type HookKind = 'id' | 'data' | 'label' | 'class' | 'prefix' | 'side';

/** A selector for one element by itself. */
export interface Hook {
  kind: HookKind;
  css: string;
}

/** Attributes in which authors name a place for tests, in order of how often they do. */
const TEST_HOOKS =
  /^data-(test(-?id)?|qa(-?id)?|cy|e2e|uid|hook|role|component|field|panel|name)$/u;
/** Frameworks write these themselves, or they tell of a moment. */
const NOT_DATA =
  /^data-(v-|s-|reactid|reactroot|react|emotion|styled|index|key|time|state|status|selected|active|focus|open|theme|spm|aplus|tracking|log|src|id$)/u;
/** Text in an attribute that a translator would touch; longer ones are sentences. */
const LABEL_MAX = 40;

/**
 * What tells an element apart, best first.
 *
 * @param avoid - texts that differ from conversation to conversation, such as the buyer's name.
 */
export function hooksOf(element: Element, avoid: readonly string[] = []): Hook[] {
  const tag = element.localName;
  const isSpoiled = (value: string) =>
    avoid.some((text) => text.length > 1 && value.includes(text)) || /\d{3}/u.test(value);
  return [
    ...idOf(element),
    ...dataOf(element, isSpoiled),
    ...labelsOf(element, tag, isSpoiled),
    ...classesOf(element),
  ];
}

function idOf({ id }: Element): Hook[] {
  if (/\d/u.test(id) || !isStableName(id)) return [];
  return [{ kind: 'id', css: /^[\w-]+$/u.test(id) ? `#${id}` : `[id="${id}"]` }];
}

function dataOf(element: Element, isSpoiled: (value: string) => boolean): Hook[] {
  const hooks: Hook[] = [];
  for (const { name, value } of element.attributes) {
    if (!name.startsWith('data-') || NOT_DATA.test(name)) continue;
    if (TEST_HOOKS.test(name)) {
      if (isStableName(value) && !isSpoiled(value)) {
        hooks.unshift({ kind: 'data', css: `[${name}=${quoted(value)}]` });
      }
    } else if (isStableName(name.slice(5))) {
      const isKind = /(type|role|side|from|direction|sender|kind)$/u.test(name);
      if (isKind && /^[a-z][\w-]{1,30}$/iu.test(value) && !isSpoiled(value)) {
        hooks.push({ kind: 'data', css: `[${name}=${quoted(value)}]` });
      } else hooks.push({ kind: 'data', css: `[${name}]` });
    }
  }
  return hooks;
}

function labelsOf(element: Element, tag: string, isSpoiled: (value: string) => boolean): Hook[] {
  const own = element.textContent?.trim().slice(0, LABEL_MAX) ?? '';
  const hooks: Hook[] = [];
  for (const name of ['aria-label', 'name', 'placeholder', 'aria-placeholder']) {
    const value = element.getAttribute(name)?.trim();
    if (!value || value.length > LABEL_MAX || /["\\\n]/u.test(value) || isSpoiled(value)) continue;
    if (name !== 'placeholder' && own !== '' && value.includes(own)) continue;
    if (name === 'name' && !isStableName(value)) continue;
    hooks.push({ kind: 'label', css: `${tag}[${name}=${quoted(value)}]` });
  }
  const role = element.getAttribute('role');
  if (role && /^[a-z]+$/u.test(role)) hooks.push({ kind: 'label', css: `[role="${role}"]` });
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') {
    hooks.push({ kind: 'label', css: `[contenteditable=${quoted(editable)}]` });
  }
  return hooks;
}

function classesOf(element: Element): Hook[] {
  const names: Hook[] = [];
  const prefixes: Hook[] = [];
  const sides: Hook[] = [];
  for (const name of element.classList) {
    if (isSideUtility(name)) sides.push({ kind: 'side', css: `.${name}` });
    if (isUtility(name)) continue;
    const prefix = stablePrefix(name);
    if (prefix !== undefined) prefixes.push({ kind: 'prefix', css: `[class*="${prefix}"]` });
    else if (isStableName(name) && /^[\w-]+$/u.test(name)) {
      names.push({ kind: 'class', css: `.${name}` });
    }
  }
  // A longer name says more: `message-item` before `item`.
  return [...names.sort((a, b) => b.css.length - a.css.length), ...prefixes, ...sides];
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/gu, '\\$&')}"`;
}

import { FIELD_TEXT_MAX, MESSAGE_TEXT_MAX } from '../chat/raw';
import { labelledText, standaloneText } from './labels';
import { isVisible, textOf } from './page-text';
import type { Alternative, Part } from './profile';
import { holeOf, isElement, matching, matchingInShadow, rootOf, type Scope } from './scope';

/** Longest attribute that a pattern is looked for in. */
const ATTRIBUTE_MAX = 10_000;
/** How far up from an element its neighbour is looked for. */
const CLIMB_MAX = 8;

/** An element and which alternative found it. */
export interface Found {
  element: Element;
  /** Index into the part's alternatives. */
  by: number;
}

/** The first visible element that an alternative with a selector finds; alternatives are tried in order. */
export function findPart(scope: Scope, part: Part): Found | undefined {
  for (const [by, alternative] of part.entries()) {
    const element = select(scope, alternative)[0];
    if (element) return { element, by };
  }
  return undefined;
}

export function findElement<E extends Element = Element>(scope: Scope, part: Part): E | undefined {
  return findPart(scope, part)?.element as E | undefined;
}

/** All visible elements that the first successful alternative finds, at most `max`. */
export function findElements(scope: Scope, part: Part, max: number): Element[] {
  for (const alternative of part) {
    const elements = select(scope, alternative, max);
    if (elements.length > 0) {
      return alternative.grows ? elements.map((one) => grown(one, elements, scope)) : elements;
    }
  }
  return [];
}

/** The text of a part, from the first alternative that yields some. */
export function readPart(
  scope: Scope,
  part: Part | undefined,
  max = FIELD_TEXT_MAX,
): string | undefined {
  for (const alternative of part ?? []) {
    const text = readAlternative(scope, alternative, max);
    if (text) return text;
  }
  return undefined;
}

/** True if some alternative finds something, and where it has a pattern reads something too. */
export function hasPart(scope: Scope, part: Part): boolean {
  return part.some((alternative) =>
    alternative.match === undefined
      ? select(scope, alternative).length > 0
      : readAlternative(scope, alternative, FIELD_TEXT_MAX),
  );
}

function select(scope: Scope, alternative: Alternative, max = 1): Element[] {
  const { css, shadow, without, near, encloses } = alternative;
  if (css === undefined) return [];
  const found: Element[] = [];
  const all = shadow ? matchingInShadow(scope, shadow, css) : matching(scope, css);
  if (encloses) return enclosing([...all], holeOf(scope), css);
  for (const match of all) {
    if (!isVisible(match) || (without && isWithin(match, without, rootOf(scope)))) continue;
    const element = near ? neighbour(match, near) : match;
    if (element) found.push(element);
    if (found.length >= max) break;
  }
  return found;
}

/** @param known - what enclosed them all before: it does as long as none has come up outside of it. */
function enclosing(all: readonly Element[], known: Element | undefined, css: string): Element[] {
  const last = all.at(-1);
  if (known) return !last && known.querySelector(css) ? [known] : [];
  let around = last?.parentElement;
  while (around && all[0] && !around.contains(all[0])) around = around.parentElement;
  return around ? [around] : [];
}

function isWithin(element: Element, css: string, root: Node): boolean {
  const outer = element.closest(css);
  return outer !== null && outer !== root && root.contains(outer);
}

function neighbour(element: Element, css: string): Element | undefined {
  let up = element.parentElement;
  for (let climbed = 0; up && climbed < CLIMB_MAX; climbed += 1) {
    const [one, ...others] = [...up.querySelectorAll(css)].filter(isVisible);
    if (one) return others.length === 0 ? one : undefined;
    up = up.parentElement;
  }
  return undefined;
}

/** Grown until the next step would take in another match, the hole of the scope, or all of it. */
function grown(element: Element, all: readonly Element[], scope: Scope): Element {
  const others: (Node | undefined)[] = all.filter((other) => other !== element);
  others.push(rootOf(scope), holeOf(scope));
  let card = element;
  for (let up = card.parentElement; up; up = up.parentElement) {
    if (others.some((other) => other && up?.contains(other))) break;
    card = up;
  }
  return card;
}

function readAlternative(scope: Scope, alternative: Alternative, max: number): string | undefined {
  const { match } = alternative;
  const isMatched = match !== undefined;
  const text = rawText(scope, alternative, isMatched ? MESSAGE_TEXT_MAX : max)?.trim();
  if (!text || !isMatched) return text;
  const found = new RegExp(match, 'u').exec(text);
  return (found?.[1] ?? found?.[0])?.trim().slice(0, max);
}

function rawText(scope: Scope, alternative: Alternative, max: number): string | undefined {
  const { css, url, label, alone, attr, match, without } = alternative;
  const root = rootOf(scope);
  if (url !== undefined) {
    const { href } = (isElement(root) ? root.ownerDocument : root).location;
    const found = new RegExp(url, 'u').exec(href);
    return found?.[1] ?? found?.[0];
  }
  const element = css === undefined && isElement(root) ? root : select(scope, alternative)[0];
  if (!element) return undefined;
  if (label) return labelledText(element, label, max);
  if (alone !== undefined) return standaloneText(element, alone, max);
  if (attr !== undefined) {
    return element.getAttribute(attr)?.slice(0, match === undefined ? max : ATTRIBUTE_MAX);
  }
  return textOf(element, max, without);
}

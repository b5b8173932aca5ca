import { FIELD_TEXT_MAX } from '../chat/raw';
import { labelledText } from './labels';
import { isVisible, textOf } from './page-text';
import type { Alternative, Part } from './profile';

type Scope = Document | Element;

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
    if (elements.length > 0) return elements;
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

/** True if some alternative finds something. */
export function hasPart(scope: Scope, part: Part): boolean {
  return findPart(scope, part) !== undefined;
}

function select(scope: Scope, { css }: Alternative, max = 1): Element[] {
  if (css === undefined) return [];
  if (css === ':scope') return scope instanceof Element ? [scope] : [];
  const found: Element[] = [];
  if (scope instanceof Element && !css.startsWith(':scope') && scope.matches(css))
    found.push(scope);
  for (const element of scope.querySelectorAll(css)) {
    if (found.length >= max) break;
    if (isVisible(element)) found.push(element);
  }
  return found;
}

function readAlternative(scope: Scope, alternative: Alternative, max: number): string | undefined {
  const text = rawText(scope, alternative, max)?.trim();
  if (!text || alternative.match === undefined) return text;
  const found = new RegExp(alternative.match, 'u').exec(text);
  return (found?.[1] ?? found?.[0])?.trim();
}

function rawText(scope: Scope, alternative: Alternative, max: number): string | undefined {
  if (alternative.url !== undefined) {
    const { href } = (scope instanceof Element ? scope.ownerDocument : scope).location;
    const found = new RegExp(alternative.url, 'u').exec(href);
    return found?.[1] ?? found?.[0];
  }
  const element =
    alternative.css === undefined && scope instanceof Element
      ? scope
      : select(scope, alternative)[0];
  if (!element) return undefined;
  if (alternative.label) return labelledText(element, alternative.label, max);
  if (alternative.attr !== undefined) return element.getAttribute(alternative.attr)?.slice(0, max);
  return textOf(element, max);
}

import { findElements, readPart } from './find-part';
import { textOf } from './page-text';
import type { Alternative } from './profile';
import { type HookKind, hooksOf } from './propose/hooks-of';
import { labelBeside } from './propose/label-beside';
import { shadowPath } from './propose/shadow-path';
import { structuralPath } from './propose/structural-path';
import { rootOf, type Scope } from './scope';

export interface ProposeOptions {
  /** Written into every proposal. */
  seen: Alternative['seen'];
  /** Texts that differ from conversation to conversation; no proposal holds one. */
  avoid?: readonly string[];
  /** Also by the words beside it, as the fields of an order have them. */
  isField?: boolean;
}

/** Proposals for one element. */
export const PROPOSALS_MAX = 4;
const PER_KIND_MAX = 2;
/** Ancestors looked at for something to begin a selector with. */
const CLIMB_MAX = 12;
const TEXT_MAX = 400;

type Kind = HookKind | 'beside' | 'anchored' | 'structure';

const ORDER: readonly Kind[] = [
  'id',
  'data',
  'label',
  'beside',
  'class',
  'prefix',
  'anchored',
  'structure',
];

/**
 * Ways to find `element` again, most trustworthy first; each finds it now, through the engine itself, and nothing else
 * in `scope`. Empty where the element does not lie in the scope or cannot be seen.
 */
export function proposeSelectors(
  element: Element,
  scope: Scope,
  { seen, avoid = [], isField = false }: ProposeOptions,
): Alternative[] {
  const shadow = shadowPath(element, rootOf(scope));
  if (shadow === undefined) return [];
  const text = textOf(element, TEXT_MAX);
  const spoiled = [...avoid, text];
  const byCss = (css: string): Alternative => ({ seen, ...(shadow && { shadow }), css });
  const proposals = new Map<Kind, Alternative[]>(ORDER.map((kind) => [kind, []]));
  const add = (kind: Kind, css: string) => {
    const known = proposals.get(kind);
    if (!known || known.length >= PER_KIND_MAX) return;
    if (isOnly(scope, byCss(css), element)) known.push(byCss(css));
  };
  const own = hooksOf(element, spoiled).filter(({ kind }) => kind !== 'side');
  for (const { kind, css } of own) add(kind, css);
  const label = isField ? labelBeside(element) : undefined;
  if (label && readPart(scope, [{ seen, label: [label] }]) === text) {
    proposals.get('beside')?.push({ seen, label: [label] });
  }
  for (const anchor of anchorsOf(element, scope, avoid)) {
    for (const { css } of own) add('anchored', `${anchor} ${css}`);
    add('anchored', `${anchor} ${element.localName}`);
  }
  const path = structuralPath(element, scope, avoid, (css) => isOnly(scope, byCss(css), element));
  if (path) add('structure', path);
  return ORDER.flatMap((kind) => proposals.get(kind) ?? []).slice(0, PROPOSALS_MAX);
}

/** True if the alternative finds this element, and no other that can be seen. */
export function isOnly(scope: Scope, alternative: Alternative, element: Element): boolean {
  const found = findElements(scope, [alternative], 2);
  return found.length === 1 && found[0] === element;
}

/** Hooks of the elements around, nearest first. */
export function* anchorsOf(
  element: Element,
  scope: Scope,
  avoid: readonly string[],
): Generator<string> {
  let up = element.parentElement;
  for (let climbed = 0; up && up !== rootOf(scope) && climbed < CLIMB_MAX; climbed += 1) {
    for (const { kind, css } of hooksOf(up, avoid)) if (kind !== 'side') yield css;
    up = up.parentElement;
  }
}

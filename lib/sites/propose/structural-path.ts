import { rootOf, type Scope } from '../scope';
import { hooksOf } from './hooks-of';

/** Steps of a selector that only counts; one with more would break with the next banner. */
const STEPS_MAX = 8;

/** Child by child down from the nearest element around that has a hook, or from the scope: the last resort. */
export function structuralPath(
  element: Element,
  scope: Scope,
  avoid: readonly string[],
  finds: (css: string) => boolean,
): string | undefined {
  const root = rootOf(scope);
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && at !== root && steps.length < STEPS_MAX) {
    steps.unshift(step(at));
    const parent: Element | null = at.parentElement;
    for (const start of startsAt(parent, root, avoid)) {
      const css = [start, ...steps].filter((part) => part !== '').join(' > ');
      if (finds(css)) return css;
    }
    at = parent;
  }
  return undefined;
}

function startsAt(parent: Element | null, root: Node, avoid: readonly string[]): string[] {
  // At the top of a shadow root nothing is above.
  if (!parent) return [''];
  if (parent === root) return [':scope'];
  if (parent.localName === 'body') return ['body'];
  return hooksOf(parent, avoid).flatMap(({ kind, css }) => (kind === 'side' ? [] : css));
}

function step(element: Element): string {
  const tag = element.localName;
  const alike = [...(element.parentNode?.children ?? [])].filter(
    ({ localName }) => localName === tag,
  );
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

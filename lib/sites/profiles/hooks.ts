import type { Alternative } from '../profile';

/** Shorthands for writing a profile's alternatives, all last seen on the same day. */
export function hooksSeen(seen: Alternative['seen']) {
  return {
    css: (css: string, match?: string): Alternative => ({ seen, css, ...(match && { match }) }),
    attr: (css: string, attr: string, match?: string): Alternative => ({
      seen,
      css,
      attr,
      ...(match && { match }),
    }),
    label: (...label: string[]): Alternative => ({ seen, label }),
  };
}

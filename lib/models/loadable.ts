/** Something asked of another process: on its way, here, or refused with the reason. */
export type Loadable<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; why: string };

export const LOADING: Loadable<never> = { kind: 'loading' };

/** The text of an error of any type. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

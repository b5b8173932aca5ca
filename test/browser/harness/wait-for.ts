const EVERY_MS = 25;

/**
 * Asks again and again until the answer is neither `undefined`, `null` nor `false`.
 *
 * An exception counts as "not yet": frames come and go while a page loads.
 *
 * @param what - ends the sentence "Waited 30 s for …".
 * @throws Error if it takes longer than `timeoutMs`.
 */
export async function waitFor<T>(
  what: string,
  condition: () => Promise<T> | T,
  timeoutMs = 30_000,
): Promise<Exclude<T, undefined | null | false>> {
  const until = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await condition();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as Exclude<T, undefined | null | false>;
      }
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= until) break;
    await new Promise((done) => setTimeout(done, EVERY_MS));
  }
  throw new Error(`Waited ${timeoutMs / 1000} s for ${what}.`, { cause: last });
}

/**
 * Sites the browser was asked for that nothing needs any more.
 *
 * @param ours - patterns of the manifest, which are not given back.
 * @param texts - profiles that are in use, as JSON.
 */
export function unusedOrigins(
  granted: readonly string[],
  ours: readonly string[],
  texts: readonly string[],
): string[] {
  return granted.filter(
    (pattern) =>
      !ours.includes(pattern) && !texts.some((text) => text.includes(pattern.replace(/\*$/u, ''))),
  );
}

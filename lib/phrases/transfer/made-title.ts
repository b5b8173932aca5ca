/** Characters of a title made from the contents. */
export const MADE_TITLE_MAX = 20;

/** The beginning of the contents, with what stands in for a variable in its place; never empty if the body is not blank. */
export function titleOfBody(body: string): string {
  const start = body.slice(0, 400);
  const spoken = start.replace(
    /\{\{([^{}|｜]*)(?:[|｜]([^{}]*))?\}\}/g,
    (_whole, name, instead) => instead ?? name,
  );
  const oneLine = [spoken, start, body]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .find((text) => text !== '');
  return [...(oneLine ?? '')].slice(0, MADE_TITLE_MAX).join('').trim();
}

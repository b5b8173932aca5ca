/** Control characters, line and paragraph separators; tab and newline are kept where a text has lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS_IN_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Marks that turn the direction of the text after them, and invisible ones that hide in a word. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A short text from a page on one line: nothing in it can break a line, hide, or reorder the text around it. */
export function cleanLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A text of several lines from a page, otherwise as `cleanLine`. */
export function cleanLines(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return lines.replace(CONTROLS_IN_LINES, '').replace(INVISIBLE, '').trim();
}

/** `text` in the forms the readers know: full-width letters, digits and signs become ordinary ones. */
export function plainForm(text: string): string {
  return cleanLine(text.normalize('NFKC'));
}

/** The first `max` UTF-16 units, never half a character. */
export function cutTo(text: string, max: number): string {
  if (text.length <= max) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(max - 1));
  return text.slice(0, isHalf ? max - 1 : max);
}

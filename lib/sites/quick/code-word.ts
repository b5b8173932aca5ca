import { codeKey } from '../../chat/code-key';

/** Longest piece of a draft that is looked at. */
const LOOK_BACK = 40;

/** What a code is made of; the same as its check allows. */
const CODE = '[\\p{L}\\p{N}._-]+';

/**
 * A slash that begins a word: nothing, a blank, Chinese or a closing mark before it. In an address, a path or a fraction
 * some other sign of ASCII stands there.
 */
const SLASHED = new RegExp(`(?:^|[^!-~]|[!,;)~])([/／]${CODE})$`, 'u');

/** Without a slash a code may also follow directly on Chinese, so its letters are tried alone, too. */
const BARE = [new RegExp(`${CODE}$`, 'u'), /[\w.-]+$/u];

/** Fewer letters than this are a beginning of too much. */
const BEGINNING_MIN = 2;

/**
 * The word with a slash that stands at the end.
 *
 * @param before - the draft up to the caret.
 */
export const slashWord = (before: string): string | undefined =>
  SLASHED.exec(before.slice(-LOOK_BACK))?.[1];

/** @param codes - as `codeKey` writes them. */
export function beginsCode(slashed: string | undefined, codes: readonly string[]): boolean {
  const key = slashed && codeKey(slashed.slice(1));
  return key !== undefined && codes.some((code) => code.startsWith(key));
}

/** The word for which Tab opens the list: a code, or a beginning of one that is not too short. */
export function tabWord(before: string, codes: readonly string[]): string | undefined {
  const words = BARE.flatMap((pattern) => pattern.exec(before.slice(-LOOK_BACK))?.[0] ?? []);
  const isCode = (word: string) => {
    const key = codeKey(word);
    return codes.some(
      (code) => code === key || (key.length >= BEGINNING_MIN && code.startsWith(key)),
    );
  };
  return words.find(isCode);
}

import type messages from '../../public/_locales/zh_CN/messages.json';

/** Names of the strings in `_locales`. */
export type TextKey = keyof typeof messages;

/** Looks a string up and puts `values` in place of `$1`, `$2` … */
export type Translate = (key: TextKey, ...values: (string | number)[]) => string;

/** Adapts `browser.i18n.getMessage`, which takes its substitutions as an array of strings. */
export function createTranslate(
  getMessage: (name: string, substitutions: string[]) => string,
): Translate {
  return (key, ...values) => getMessage(key, values.map(String)) || key;
}

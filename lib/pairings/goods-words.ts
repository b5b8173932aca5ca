import { plainForm } from '../chat/clean-text';
import type { OrderItem } from '../chat/order';
import type { OfferedGoods } from './pairing';

/** A title as words are looked for in it: width and case do not matter. */
export const goodsText = (text: string): string => plainForm(text).toLowerCase();

/** What tells an order's item: its title with colour, size or code; empty where the page shows no title. */
export const goodsOfItem = ({ title, variant = '' }: OrderItem): string =>
  title.trim() === '' ? '' : `${title} ${variant}`.trim();

/** The words of an alternative, longest first. */
export const wordsOf = (text: string): string[] =>
  goodsText(text)
    .split(' ')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);

/** True if every word stands in the text; Latin letters and digits only as a word of their own: `A1` is not in `A12`. */
export const hasWords = (text: string, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => hasWord(text, word));

/** Tells whether an order's item of a text (by `goodsText`) is what was offered. */
export function offeredTest({ title, code }: OfferedGoods): (text: string) => boolean {
  const named = wordsOf(title);
  const coded = code === undefined ? [] : wordsOf(code);
  return (text) => hasWords(text, named) || hasWords(text, coded);
}

const LATIN = /[a-z0-9]/u;

function hasWord(text: string, word: string): boolean {
  const [opens, closes] = [LATIN.test(word.charAt(0)), LATIN.test(word.charAt(word.length - 1))];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isOpen = !opens || !LATIN.test(text.charAt(at - 1));
    const isClosed = !closes || !LATIN.test(text.charAt(at + word.length));
    if (isOpen && isClosed) return true;
  }
  return false;
}

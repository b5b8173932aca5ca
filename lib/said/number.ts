/** A whole number up to 99 in digits or in Chinese, as a part of a regular expression. */
export const NUMBER =
  '(?:\\d{1,2}(?!\\d)|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])';

const DIGITS = '零一二三四五六七八九';
const digit = (char: string) => (char === '两' ? 2 : DIGITS.indexOf(char));

/** What `NUMBER` matched: "12", "十二", "二十", "两". */
export function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (!text.includes('十')) return digit(text);
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/** What makes a spreadsheet take a cell for a formula, with the full-width forms that it takes, too. */
const FORMULA_START = '[=+\\-@\\t\\r\\n＝＋－＠]';
const NEEDS_MARK = new RegExp(`^'*${FORMULA_START}`);
const HAS_MARK = new RegExp(`^'+${FORMULA_START}`);

/** A cell that no spreadsheet takes for a formula: with an apostrophe in front where need be. */
export const neutralCell = (text: string): string => (NEEDS_MARK.test(text) ? `'${text}` : text);

/** What `neutralCell` was given. */
export const plainCell = (text: string): string => (HAS_MARK.test(text) ? text.slice(1) : text);

const SMALL_NUMBER = /^(0|[1-9]\d{0,10})$/;
const LIKE_NUMBER = /^(?=.*\d)[\d.,:/eE%-]+$/;

/** A text such as 007, 3-4 or a long number, which a spreadsheet would show as another number or a date, as `="007"`. */
export const keptDigits = (text: string): string =>
  LIKE_NUMBER.test(text) && !SMALL_NUMBER.test(text) ? `="${text}"` : text;

/** `="00123"`, as Excel keeps the zeros in front, is 00123. */
export const unwrapExcelText = (text: string): string => /^="([^"]*)"$/.exec(text)?.[1] ?? text;

const NUMERIC_REFERENCES: Readonly<Record<string, string>> = {
  9: '\t',
  10: '\n',
  13: '\r',
  34: '"',
  38: '&',
  39: "'",
  44: ',',
  60: '<',
  62: '>',
};

/**
 * Undoes the numeric references that 千牛 writes for what its CSV cannot hold. Named ones such as `&lt;` stay: they may
 * be meant as written.
 */
export const decodeQianniu = (text: string): string =>
  text.replace(/&#0*(\d{1,2});/g, (whole, number: string) => NUMERIC_REFERENCES[number] ?? whole);

/** The comma and the line end as 千牛 writes them. */
export const encodeQianniu = (text: string): string =>
  text
    .replace(/&(?=#\d+;)/g, '&#38;')
    .replaceAll(',', '&#44;')
    .replace(/\r\n?|\n/g, '&#13;');

/** Line ends of other programs become ours. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

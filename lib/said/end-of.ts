/** Where what `pattern` finds at `from` ends. @param pattern - sticky. */
export function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? from + match[0].length : undefined;
}

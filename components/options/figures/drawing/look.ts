/** What all pictures share; the colours stand in `tokens.css`. */
export const LOOK = {
  ink: 'var(--text)',
  quiet: 'var(--muted)',
  line: 'var(--line-strong)',
  accent: 'var(--accent)',
  ground: 'var(--surface)',
};

export const STYLE = { fontFamily: 'inherit', fontSize: '12px', background: 'none' };

/** How wide a text of 12 px may be: a Chinese character is as wide as it is high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? 12 : 7.7;
  return width;
}

/** At most this wide, with an ellipsis; the whole of it stands in the table. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let shorter = text;
  while (shorter !== '' && textWidth(`${shorter}…`) > width) shorter = shorter.slice(0, -1);
  return `${shorter}…`;
}

/** With a byte order mark, without which Excel takes the text for the encoding of its own language. */
export async function csvBytes(
  rows: string[][],
  quotes: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(rows, { quotes, newline: '\r\n' });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

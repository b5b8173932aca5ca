/** Units that fold to something else; the rest of the Chinese block folds to itself and is not looked up. */
const folded = new Map<number, number>();

const isPlainHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;

/**
 * One UTF-16 unit as the check reads it: full-width, circled and styled letters as plain ones, capitals small. What
 * would become longer stays as it is, so that positions hold.
 */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (isPlainHan(unit) || (unit >= 0xd800 && unit <= 0xdfff)) return unit;
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const form = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  const result = form.length === 1 ? form.charCodeAt(0) : unit;
  folded.set(unit, result);
  return result;
}

/** The folded units of a text, one for each of its own. */
export function foldUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i));
  return units;
}

/** The folded text, of the same length. */
export function foldText(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return result;
}

/**
 * What people put between the parts of a word so that it is not found: spaces, dots, dashes, stars, zero-width marks.
 * A comma or full stop is none: what stands on both sides of it is no word.
 */
const FILLERS = new Set(
  [...' \t\u00ad\u200b\u200c\u200d\u2060\ufeff.-_*\u00b7\u2022~^\'"`|/\\'].map((one) =>
    one.charCodeAt(0),
  ),
);

/** A text without its fillers, and where each unit that is left stood. */
export interface Squeezed {
  units: Uint16Array;
  /** Offset in the text, unit by unit. */
  at: Uint32Array;
}

export function squeeze(folded: Uint16Array): Squeezed {
  const units = new Uint16Array(folded.length);
  const at = new Uint32Array(folded.length);
  let length = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded[i] as number;
    if (FILLERS.has(unit)) continue;
    units[length] = unit;
    at[length] = i;
    length++;
  }
  return { units: units.subarray(0, length), at: at.subarray(0, length) };
}

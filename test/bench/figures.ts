/** A measured figure beside the bound it is held against; printed, never asserted. */
export interface Figure {
  name: string;
  value: number;
  unit: 'kB gzip' | 'ms' | '×' | '%' | '';
  bound?: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, value, unit, bound } of figures) {
    if (Number.isNaN(value)) {
      console.log(`  ${name.padEnd(58)}         – (this browser's driver does not tell)`);
      continue;
    }
    const against =
      bound === undefined ? '' : `   (bound ${bound}, ${(value / bound).toFixed(2)} of it)`;
    console.log(`  ${name.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit}${against}`);
  }
}

/**
 * Prints what a keystroke of the phrase search takes, ours beside others on the same replies in one run; nothing here
 * is a test, and nothing is asserted.
 *
 *   node test/bench/phrases/search.ts [replies …] [short]      short: only ours and a bare indexOf
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { OUTPUT, ROOT } from '../../tools/paths.ts';

const given = process.argv.slice(2);
const isShort = given.includes('short');
const sizes = given.filter((one) => /^\d+$/.test(one)).map(Number);

// As the product is bundled: calls from module to module cost nothing.
const outDir = join(OUTPUT, 'bench');
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: join(import.meta.dirname, 'search-table.ts'), outDir, emptyOutDir: false },
});
const table: typeof import('./search-table.ts') = await import(
  pathToFileURL(join(outDir, 'search-table.js')).href
);
await table.printTables({
  sizes: sizes.length > 0 ? sizes : [10_000, 100_000],
  isShort,
});

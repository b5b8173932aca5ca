/**
 * Prints what a check of 2,000 characters against 5,000 words takes, beside looking for each word by `indexOf`, in one
 * run; nothing here is a test, and nothing is asserted.
 *
 *   node test/bench/wording/run.ts
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { OUTPUT, ROOT } from '../../tools/paths.ts';

// As the product is bundled: calls from module to module cost nothing.
const outDir = join(OUTPUT, 'bench');
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: join(import.meta.dirname, 'wording-table.ts'), outDir, emptyOutDir: false },
});
const table: typeof import('./wording-table.ts') = await import(
  pathToFileURL(join(outDir, 'wording-table.js')).href
);
table.printTable();

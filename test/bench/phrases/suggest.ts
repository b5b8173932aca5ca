/** Prints how often the right reply's group is suggested; nothing here is a test, and nothing is asserted. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../../tools/paths.ts';

const given = process.argv[2] ?? process.env.KEFU_JDDC;
const dir = given === undefined ? join(ROOT, '../shared/data/jddc') : resolve(given);
const path = join(dir, 'dev-select.tsv');

if (existsSync(path)) {
  // The product's modules name no file endings, which Node alone does not resolve.
  const table = join(import.meta.dirname, 'suggest-table.ts');
  const { module } = await runnerImport<typeof import('./suggest-table.ts')>(table);
  await module.printTable(path);
} else {
  console.error(`There is no ${path}.
The sentences are not part of the project. Take the labelled sentences of JDDC (id, sentence, intent, divided by tabs,
no heading) as dev-select.tsv in one folder, then name it:
  node test/bench/phrases/suggest.ts <folder>      or KEFU_JDDC=<folder>`);
  process.exitCode = 1;
}

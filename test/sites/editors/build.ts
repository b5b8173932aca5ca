import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { OUTPUT } from '../../tools/paths.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The built test pages. */
export const EDITORS_ROOT = join(OUTPUT, 'editors');
/** The built test extension, whose content script is the product's own insertion code. */
export const EXTENSION_DIR = join(OUTPUT, 'editors-extension');

/** Builds the test pages and the test extension. */
export async function buildEditors(): Promise<void> {
  await build({ configFile: here('./vite.config.ts') });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: EXTENSION_DIR,
      emptyOutDir: true,
      lib: {
        entry: here('./extension/content.ts'),
        formats: ['iife'],
        name: 'content',
        fileName: () => 'content.js',
      },
    },
  });
  await copyFile(here('./extension/manifest.json'), join(EXTENSION_DIR, 'manifest.json'));
}

if (import.meta.main) await buildEditors();

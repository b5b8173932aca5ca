import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Relative addresses, so that the same files serve under `/`, `/strict/` and `/hostile/<name>/`. */
export default defineConfig({
  root: here('.'),
  base: './',
  // Nothing inline: the strict address allows only scripts and pictures of its own.
  build: {
    outDir: here('../../../.output/practice-shop'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  logLevel: 'warn',
});

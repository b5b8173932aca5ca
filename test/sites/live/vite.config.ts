import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { LIVE_PREFIX } from './sites.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One app for every address; its files lie under a prefix that no console uses. */
export default defineConfig({
  root: here('.'),
  base: LIVE_PREFIX,
  build: {
    outDir: here('../../../.output/live-pages'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_000,
  },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  logLevel: 'warn',
});

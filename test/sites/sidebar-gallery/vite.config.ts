import { defineConfig } from 'vite';

/** `npx vite test/sites/sidebar-gallery` shows every state of the sidebar with a made-up page and background. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5199, fs: { allow: ['../../..'] } },
});

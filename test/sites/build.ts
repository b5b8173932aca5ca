import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the practice shop into `.output/practice-shop/`. */
export const buildPracticeShop = () => buildSite('practice-shop');

/** Builds the fixture pages of the built-in profiles into `.output/live-pages/`. */
export const buildLivePages = () => buildSite('live');

async function buildSite(folder: string): Promise<void> {
  const configFile = fileURLToPath(new URL(`./${folder}/vite.config.ts`, import.meta.url));
  await build({ configFile });
}

if (import.meta.main) {
  await buildPracticeShop();
  await buildLivePages();
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the practice shop into `.output/practice-shop/`. */
export async function buildPracticeShop(): Promise<void> {
  const configFile = fileURLToPath(new URL('./practice-shop/vite.config.ts', import.meta.url));
  await build({ configFile });
}

if (import.meta.main) await buildPracticeShop();

import { fileURLToPath } from 'node:url';
import { type Mount, type Served, serveMounts } from './server.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Where `buildPracticeShop` puts it. */
export const SHOP_ROOT = here('../../.output/practice-shop');

/** The tightest page a chat console could send that still runs its own scripts. */
const STRICT_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Pages that attack; each is the practice shop with `hostile/<name>.js` running before it. */
export const HOSTILE = ['key-logger', 'host-remover', 'embedder'] as const;
export type Hostile = (typeof HOSTILE)[number];

const MOUNTS: readonly Mount[] = [
  { prefix: '/', root: SHOP_ROOT },
  { prefix: '/strict/', root: SHOP_ROOT, headers: STRICT_HEADERS },
  ...HOSTILE.map((name) => ({
    prefix: `/hostile/${name}/`,
    root: SHOP_ROOT,
    firstScript: here(`./hostile/${name}.js`),
  })),
];

/** Serves the built shop at `/`, `/strict/` and `/hostile/<name>/`. */
export function servePractice(port?: number): Promise<Served> {
  return serveMounts(MOUNTS, port);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LOOPBACK = /127\.0\.0\.1|localhost/;
const MANIFEST = 'manifest.json';

/**
 * What makes the demo build more than the shipped one with a permission for loopback addresses; empty if nothing.
 * Only the manifests may differ, and only the demo's may name a loopback address. (Code is compared, not searched:
 * Dexie looks for loopback addresses to decide how it logs.)
 */
export async function buildDifferences(shipped: string, demo: string): Promise<string[]> {
  const [inShipped, inDemo] = await Promise.all([filesBelow(shipped), filesBelow(demo)]);
  const differences: string[] = [];
  for (const file of new Set([...inShipped, ...inDemo])) {
    if (file === MANIFEST) continue;
    const [left, right] = await Promise.all([shipped, demo].map((dir) => contents(dir, file)));
    if (!left || !right || !left.equals(right)) differences.push(`${file} differs`);
  }
  const manifest = await contents(shipped, MANIFEST);
  if (!manifest || LOOPBACK.test(manifest.toString('utf8'))) {
    differences.push(`${MANIFEST} of the shipped build is missing or names a loopback address`);
  }
  return differences;
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
}

function contents(dir: string, file: string): Promise<Buffer | undefined> {
  return readFile(join(dir, file)).catch(() => undefined);
}

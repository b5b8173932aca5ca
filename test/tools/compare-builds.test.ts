// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildDifferences } from './compare-builds.ts';

const dirs: string[] = [];
afterEach(async () => {
  for (const dir of dirs.splice(0)) await rm(dir, { recursive: true });
});

async function build(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'kefu-build-'));
  dirs.push(dir);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  return dir;
}

const CLEAN = { 'manifest.json': '{}', 'a/b.js': '1' };
const DEMO = { ...CLEAN, 'manifest.json': '["http://127.0.0.1/*"]' };
const MANIFEST_FAULT = 'manifest.json of the shipped build is missing or names a loopback address';

test.each([
  ['only the manifest differs', CLEAN, DEMO, []],
  ['code differs', CLEAN, { ...DEMO, 'a/b.js': '2' }, [join('a', 'b.js differs')]],
  ['the demo has a file more', CLEAN, { ...DEMO, 'x.js': '' }, ['x.js differs']],
  ['the shipped build has a file more', { ...CLEAN, 'x.js': '' }, DEMO, ['x.js differs']],
  ['the shipped manifest names loopback', DEMO, DEMO, [MANIFEST_FAULT]],
  ['the shipped build has no manifest', { 'a/b.js': '1' }, DEMO, [MANIFEST_FAULT]],
])('builds are compared: %s', async (_reason, shipped, demo, differences) => {
  expect(await buildDifferences(await build(shipped), await build(demo))).toEqual(differences);
});

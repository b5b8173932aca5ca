import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDir, requireBuild } from '../../tools/paths.ts';

export interface GrantedBuild {
  dir: string;
  remove(): Promise<void>;
}

/**
 * The shipped build for Chromium as it is once the seller has granted one site: nothing can press the browser's own
 * question there, so the site stands in the manifest. Unlike the named sites it may not embed the sidebar.
 */
export async function grantedBuild(pattern: string): Promise<GrantedBuild> {
  const dir = await mkdtemp(join(tmpdir(), 'kefu-granted-'));
  await cp(requireBuild(buildDir('chromium', 'shipped')), dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push(pattern);
  await writeFile(path, JSON.stringify(manifest));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

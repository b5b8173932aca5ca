import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const OUTPUT = join(ROOT, '.output');

/** Where WXT puts a build. */
export function buildDir(kind: 'chromium' | 'firefox', flavour: 'shipped' | 'demo'): string {
  const target = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(OUTPUT, flavour === 'demo' ? `${target}-demo` : target);
}

/** @throws Error if the folder holds no extension. */
export function requireBuild(dir: string): string {
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(`No built extension in ${dir}: run the build first.`);
  }
  return dir;
}

/**
 * The script behind a tool's command, so that it can be started with this very Node on every system.
 *
 * @throws Error if the package is not installed or has no such command.
 */
export function toolScript(packageName: string, command: string): string {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), script);
}

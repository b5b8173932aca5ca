/**
 * Sends both browsers through every live console and every kind of page that is mapped: `npm run hosts`. The test command
 * sends each through half of them.
 */

import { BROWSERS } from '../../browser/harness/find-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { runTool } from '../../tools/run-command.ts';
import { buildLivePages, buildPracticeShop } from '../build.ts';

await buildLivePages();
await buildPracticeShop();
const codes: number[] = [];
for (const kind of BROWSERS) {
  for (const flavour of ['shipped', 'demo'] as const) {
    codes.push(await buildExtension(kind, flavour));
  }
  const files = ['hosts', 'mapping', 'quick'].map((name) => `test/browser/${name}.test.ts`);
  const args = ['run', '--project', 'browser', ...files];
  const env = { KEFU_BROWSER: kind, KEFU_HOSTS: 'all' };
  codes.push(await runTool('vitest', 'vitest', args, { env }));
}
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

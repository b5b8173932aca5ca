/** Sends both browsers through every live console: `npm run hosts`. The test command sends each through half of them. */

import { BROWSERS } from '../../browser/harness/find-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { runTool } from '../../tools/run-command.ts';
import { buildLivePages } from '../build.ts';

await buildLivePages();
const codes: number[] = [];
for (const kind of BROWSERS) {
  codes.push(await buildExtension(kind, 'shipped'));
  const args = ['run', '--project', 'browser', 'test/browser/hosts.test.ts'];
  const env = { KEFU_BROWSER: kind, KEFU_HOSTS: 'all' };
  codes.push(await runTool('vitest', 'vitest', args, { env }));
}
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

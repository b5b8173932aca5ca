import type { BrowserKind } from '../browser/harness/find-browser.ts';
import { runTool } from './run-command.ts';

/** Builds the extension; the demo flavour adds the loopback host permission. @returns the exit code. */
export function buildExtension(kind: BrowserKind, flavour: 'shipped' | 'demo'): Promise<number> {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  return runTool('wxt', 'wxt', ['build', '-b', browser], { env: { KEFU_BUILD: flavour } });
}

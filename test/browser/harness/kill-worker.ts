import type { Launched } from './launch.ts';
import { endBackground } from './toolbar.ts';
import { waitFor } from './wait-for.ts';

/** Ends the background as the browser does when it likes; Firefox has to be started with `hasToolbar`. */
export async function killWorker(launched: Launched): Promise<void> {
  if (launched.kind === 'firefox') return endBackground(launched);
  const { browser } = launched;
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker');
  const worker = await target.worker();
  // It may have ended by itself in this moment: then nobody answers, and it is gone all the same.
  void worker?.close().catch(() => {});
  await waitFor('the worker to end', () => !browser.targets().includes(target));
}

import type { Launched } from './launch.ts';
import { endBackground } from './toolbar.ts';

/** Ends the background as the browser does when it likes; Firefox has to be started with `hasToolbar`. */
export async function killWorker(launched: Launched): Promise<void> {
  if (launched.kind === 'firefox') return endBackground(launched);
  const { browser } = launched;
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker');
  const worker = await target.worker();
  const gone = new Promise((resolve) =>
    browser.on('targetdestroyed', (other) => other === target && resolve(undefined)),
  );
  await worker?.close();
  await gone;
}

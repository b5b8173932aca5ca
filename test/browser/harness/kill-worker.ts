import type { Launched } from './launch.ts';

/** Ends the background of Chromium as the browser does when it likes; Firefox has no way to do so from outside. */
export async function killWorker({ browser }: Launched): Promise<void> {
  const target = await browser.waitForTarget((other) => other.type() === 'service_worker');
  const worker = await target.worker();
  const gone = new Promise((resolve) =>
    browser.on('targetdestroyed', (other) => other === target && resolve(undefined)),
  );
  await worker?.close();
  await gone;
}

/** Prints sizes and timings; nothing here is a test, and nothing is asserted. */

import { BROWSERS } from '../browser/harness/find-browser.ts';
import { launch } from '../browser/harness/launch.ts';
import { buildPracticeShop } from '../sites/build.ts';
import { servePractice } from '../sites/practice-server.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { buildDir } from '../tools/paths.ts';
import { printFigures } from './figures.ts';
import { firstPaint } from './first-paint.ts';
import { insertion } from './insertion.ts';
import { addPhrases } from './many-phrases.ts';
import { reading } from './reading.ts';
import { scrolling } from './scrolling.ts';
import { sizes } from './sizes.ts';

const MANY = 10_000;

await buildPracticeShop();
await buildExtension('chromium', 'shipped');
for (const kind of BROWSERS) await buildExtension(kind, 'demo');

printFigures('Sizes of the shipped build', sizes());
const shop = await servePractice();
for (const kind of BROWSERS) {
  const launched = await launch({ kind, extensionDir: buildDir(kind, 'demo') });
  const figures = [...(await insertion(launched, shop)), ...(await firstPaint(launched, shop))];
  await addPhrases(launched, shop, MANY);
  figures.push(...(await firstPaint(launched, shop, `, ${MANY} phrases`)));
  if (kind === 'chromium') figures.push(...(await scrolling(launched, shop, MANY)));
  printFigures(`Timings in ${kind}`, figures);
  await launched.close();
}
await shop.close();

// The shipped build does not run on these pages, so that nothing but the reader is measured.
const bare = await launch({ kind: 'chromium', extensionDir: buildDir('chromium', 'shipped') });
printFigures('Reading in chromium', await reading(bare));
await bare.close();

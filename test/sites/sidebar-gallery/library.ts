import { mountOptions } from '../../../components/mount-options';
import { loadDrawing, NOW, t } from '../../components/fakes';
import { libraryBackground } from '../../components/library-background';
import { LIBRARY_SCENES, type LibraryStep } from './library-scenes';

const name = new URLSearchParams(location.search).get('scene') ?? 'libraryNormal';
const scene = LIBRARY_SCENES[name];
const root = document.getElementById('app');
location.hash = '#phrases';
if (scene && root) {
  const background = await libraryBackground(scene.phrases, { name: `${name} ${Math.random()}` });
  await scene.before?.(background);
  mountOptions(root, {
    requestSites: async () => true,
    openPage: async () => {
      throw new Error('no page');
    },
    callBackground: background.call,
    onChanged: background.onChanged,
    clock: () => NOW,
    t,
    copy: async () => {},
    loadDrawing,
    loadStarters: async () => scene.starters ?? scene.phrases,
  });
  for (const step of scene.steps ?? []) await take(step);
  document.body.dataset.isReady = '';
}

/** Takes the step once its element is there and can be used. */
async function take(step: LibraryStep): Promise<void> {
  const [selector, what] = step;
  const found = document.querySelector<HTMLElement>(selector);
  if (!found || found.matches(':disabled')) {
    await new Promise((done) => requestAnimationFrame(done));
    return take(step);
  }
  if (what === undefined) found.click();
  else if (what instanceof File) {
    const carrier = new DataTransfer();
    carrier.items.add(what);
    (found as HTMLInputElement).files = carrier.files;
    found.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (typeof what === 'object')
    found.dispatchEvent(new MouseEvent('click', { bubbles: true, ...what }));
  else {
    (found as HTMLInputElement).value = what;
    found.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((done) => requestAnimationFrame(done));
}

import { mountOptions } from '../../../components/mount-options';
import { loadDrawing, NOW, t } from '../../components/fakes';
import { libraryBackground } from '../../components/library-background';
import { LIBRARY_SCENES } from './library-scenes';
import { take } from './take-step';

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

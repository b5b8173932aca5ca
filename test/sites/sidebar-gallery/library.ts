import { mountOptions } from '../../../components/mount-options';
import { libraryBackground } from '../../components/library-background';
import { optionsNeeds } from '../../components/options-needs';
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
    ...optionsNeeds(background),
    loadStarters: async () => scene.starters ?? scene.phrases,
  });
  for (const step of scene.steps ?? []) await take(step);
  document.body.dataset.isReady = '';
}

import { mountOptions } from '../../../components/mount-options';
import { fakeBackground, loadDrawing, NOW, t } from '../../components/fakes';
import { CASES_SCENES } from './cases-scenes';
import { take } from './take-step';

const name = new URLSearchParams(location.search).get('scene') ?? 'casesList';
const scene = CASES_SCENES[name];
const root = document.getElementById('app');
location.hash = name.startsWith('reviews') ? '#reviews' : '#cases';
if (scene && root) {
  const background = fakeBackground();
  background.cases.push(...structuredClone(scene.cases ?? []));
  background.reviews.push(...structuredClone(scene.reviews ?? []));
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
    loadStarters: async () => [],
  });
  for (const step of scene.steps ?? []) await take(step);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

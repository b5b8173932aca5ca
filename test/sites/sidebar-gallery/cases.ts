import { mountOptions } from '../../../components/mount-options';
import { fakeBackground } from '../../components/fakes';
import { optionsNeeds } from '../../components/options-needs';
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
  mountOptions(root, optionsNeeds(background));
  for (const step of scene.steps ?? []) await take(step);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

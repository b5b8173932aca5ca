import { mountOptions } from '../../../components/mount-options';
import { fakeBackground } from '../../components/fakes';
import { optionsNeeds } from '../../components/options-needs';
import { RULES_SCENES } from './rules-scenes';
import { take } from './take-step';

const name = new URLSearchParams(location.search).get('scene') ?? 'rules';
const scene = RULES_SCENES[name];
const root = document.getElementById('app');
location.hash = '#rules';
if (scene && root) {
  const background = fakeBackground({
    settings: scene.settings ?? {},
    ruleChanges: [...(scene.changes ?? [])],
  });
  for (const one of scene.failing ?? []) background.fail(one);
  mountOptions(root, optionsNeeds(background));
  for (const step of scene.steps ?? [['[data-testid="rules-R1"]', {}]]) await take(step);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

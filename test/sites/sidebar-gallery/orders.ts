import { mountOptions } from '../../../components/mount-options';
import { fakeBackground } from '../../components/fakes';
import { optionsNeeds } from '../../components/options-needs';
import { ORDERS_SCENES } from './orders-scenes';
import { take } from './take-step';

const name = new URLSearchParams(location.search).get('scene') ?? 'ordersTrial';
const scene = ORDERS_SCENES[name];
const root = document.getElementById('app');
location.hash = '#orders';
if (scene && root) {
  const background = fakeBackground();
  for (const one of scene.held ?? []) background.hold(one);
  for (const one of scene.failing ?? []) background.fail(one);
  mountOptions(root, optionsNeeds(background));
  for (const step of scene.steps ?? []) await take(step);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

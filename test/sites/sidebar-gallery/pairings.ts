import { mountOptions } from '../../../components/mount-options';
import { fakeBackground } from '../../components/fakes';
import { optionsNeeds } from '../../components/options-needs';
import { PAIRINGS_PAGE_SCENES } from './pairing-scenes';
import { take } from './take-step';

const name = new URLSearchParams(location.search).get('scene') ?? 'pairingsList';
const scene = PAIRINGS_PAGE_SCENES[name];
const root = document.getElementById('app');
location.hash = '#pairings';
if (scene && root) {
  const { pairings = [], pairingCounts = [], steps = [] } = scene;
  mountOptions(root, optionsNeeds(fakeBackground({ pairings, pairingCounts })));
  for (const step of steps) await take(step);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

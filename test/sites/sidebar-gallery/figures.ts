import { mountOptions } from '../../../components/mount-options';
import { fakeBackground, NOW } from '../../components/fakes';
import { madeAttempts } from '../../components/made-attempts';
import { optionsNeeds } from '../../components/options-needs';
import { FIGURES_SCENES } from './figures-scenes';

const name = new URLSearchParams(location.search).get('scene') ?? 'figures';
const scene = FIGURES_SCENES[name];
const root = document.getElementById('app');
location.hash = '#figures';
if (scene && root) {
  const { attempts, days, press } = scene;
  const phrases = ['核对地址', '快递今天就发，付款后马上安排', '=余额不够', '限时优惠'].map(
    (title, index) => ({
      id: `p${index}`,
      group: '催付',
      title,
      body: title,
      tags: [],
      stages: [],
    }),
  );
  const background = fakeBackground({
    phrases,
    atStake: { count: 23, fen: 4_560_00, withoutAmount: 1 },
  });
  const phraseIds = [...phrases.map(({ id }) => id), 'gone'];
  const made = madeAttempts({ now: NOW, orders: attempts * 0.8, attempts, days, phraseIds });
  background.attempts.push(...made.toReversed());
  mountOptions(root, optionsNeeds(background));
  if (press) document.querySelector<HTMLElement>(press)?.click();
  const isThere = () => document.querySelector('.picture svg, [data-testid="figures-empty"]');
  while (!isThere()) await new Promise((done) => requestAnimationFrame(done));
  if (scene.opensTables) for (const one of document.querySelectorAll('details')) one.open = true;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

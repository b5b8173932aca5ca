import { mountOptions } from '../../../components/mount-options';
import { fakeBackground, NOW } from '../../components/fakes';
import { madeService } from '../../components/made-service';
import { optionsNeeds } from '../../components/options-needs';
import { SERVICE_SCENES } from './service-scenes';

const name = new URLSearchParams(location.search).get('scene') ?? 'service';
const scene = SERVICE_SCENES[name];
const root = document.getElementById('app');
location.hash = '#service';
if (scene && root) {
  const { days, talks, targets, isOff, press, opensTables } = scene;
  const agents = ['练习客服甲', '练习客服乙', '练习客服乙', undefined];
  const background = fakeBackground({
    service: madeService({ now: NOW, days, talks, agents }),
    settings: { serviceTargets: targets ?? {}, recordsService: !isOff },
  });
  mountOptions(root, optionsNeeds(background));
  if (press) document.querySelector<HTMLElement>(press)?.click();
  const isThere = () => document.querySelector('.picture svg, [data-testid="service-empty"]');
  while (!isThere()) await new Promise((done) => requestAnimationFrame(done));
  if (opensTables) for (const one of document.querySelectorAll('details')) one.open = true;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.body.dataset.isReady = '';
}

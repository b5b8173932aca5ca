import { mountOptions } from '../../../components/mount-options';
import { fakeBackground, loadDrawing, NOW, t } from '../../components/fakes';

const root = document.getElementById('app');
const background = fakeBackground({ settings: { shopName: '练习小铺' } });
if (root) {
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
}

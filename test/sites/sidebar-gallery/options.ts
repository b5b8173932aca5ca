import { mountOptions } from '../../../components/mount-options';
import { fakeBackground, loadDrawing, NOW, t } from '../../components/fakes';

const root = document.getElementById('app');
const background = fakeBackground({
  settings: {
    shopName: '练习小铺',
    ownWords:
      '# 练习用\n尾货 | 提醒 | 特惠款 | 听着像残次品\n仿版 | 禁止\n练习小铺公众号 | 放行\n尾货',
  },
});
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

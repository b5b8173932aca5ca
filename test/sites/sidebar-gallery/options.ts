import { mountOptions } from '../../../components/mount-options';
import { fakeBackground } from '../../components/fakes';
import { optionsNeeds } from '../../components/options-needs';

const root = document.getElementById('app');
const background = fakeBackground({
  settings: {
    shopName: '练习小铺',
    ownWords:
      '# 练习用\n尾货 | 提醒 | 特惠款 | 听着像残次品\n仿版 | 禁止\n练习小铺公众号 | 放行\n尾货',
  },
});
if (root) {
  mountOptions(root, optionsNeeds(background));
}

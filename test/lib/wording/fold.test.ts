import { expect, test } from 'vitest';
import { foldText } from '../../../lib/wording/fold';

test.each([
  ['capitals', 'QQ', 'qq'],
  ['full-width letters and digits', 'ＶＸ１３', 'vx13'],
  ['circled letters', 'ⓥⓧ', 'vx'],
  ['Chinese marks', '，！？：', ',!?:'],
  ['what would grow longer', '㎡…', '㎡…'],
  ['half of a pair', '😀\ud800', '😀\ud800'],
  ['Chinese', '最好先', '最好先'],
])('R13 folds %s unit by unit', (_what, text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text).length).toBe(text.length);
});

import { describe, expect, test } from 'vitest';
import { STARTER_PHRASES } from '../../../lib/phrases/starter';
import { createChecker } from '../../../lib/wording/check-wording';
import { gravest } from '../../../lib/wording/hit';
import { maskSlots } from '../../../lib/wording/mask-slots';
import { filled, ownWords } from '../phrases/starter/plain-text';

const checker = createChecker();
const graveIn = (text: string) =>
  checker
    .check(text)
    .filter(({ level }) => level !== 'hint')
    .map(({ category, range }) => [category, range && text.slice(range.from, range.to)]);

const VALUES = {
  buyer: '晴天小屋',
  item: '加厚羊羔绒外套',
  amount: '258.00元',
  address: '浙江省 杭州市 西湖区 练习路 8 号',
  orderNumber: '2026112200010001',
  shipBy: '明天 18:00 前',
  shop: '练习小铺',
  agent: '小林',
};

describe('R13 the starter set gives no cause for a block or a warning', () => {
  test.each(STARTER_PHRASES.map(({ code, title, body }) => [`${code} ${title}`, body]))(
    '%s',
    (_name, body) => {
      expect(graveIn(maskSlots(filled(body, VALUES, '165')))).toEqual([]);
      expect(graveIn(ownWords(body))).toEqual([]);
      expect(graveIn(maskSlots(body))).toEqual([]);
    },
  );
});

test('R13 what is masked keeps its length, and nothing of it is read', () => {
  const body = '{{买家|亲}}，身高{{数:身高}}的话拍{{选:尺码/S/M}}';
  expect(maskSlots(body)).toHaveLength(body.length);
  expect(gravest(checker.check(maskSlots(body)))).toBeUndefined();
  expect(gravest(checker.check(body))).toBe('block');
});

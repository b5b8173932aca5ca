import { expect, test, vi } from 'vitest';
import { aPairing } from '../lib/pairings/make';
import { fakeBackground } from './fakes';
import { showOptions } from './show-options';

const showPage = (given: Parameters<typeof fakeBackground>[0] = {}) =>
  showOptions('pairings', fakeBackground(given));
const focused = () => document.activeElement?.getAttribute('data-testid');
const submit = (page: ReturnType<typeof showPage>) =>
  page
    .see<HTMLFormElement>('pairing-form')
    .then((form) => form.dispatchEvent(new Event('submit', { cancelable: true })));

test('R11 a pairing is written, listed, changed and taken away, each with a way back', async () => {
  const page = showPage();
  const { background, click, type, see, shows, find } = page;
  await shows('pairings-none', '乐福鞋');
  await click('pairings-add');
  await type('pairing-goods', '乐福鞋、平跟鞋');
  await type('pairing-offers', '中筒袜 #W20（五双装）、鞋撑');
  await submit(page);
  await shows('pairing-problem', '没有写为什么');
  await type('pairing-why', '不磨脚');
  await click('pairing-when-any');
  await submit(page);
  await vi.waitFor(() => expect(background.pairings).toHaveLength(1));
  const [kept] = background.pairings;
  expect(kept).toMatchObject({
    position: 0,
    goods: ['乐福鞋', '平跟鞋'],
    offers: [{ title: '中筒袜', code: 'W20', note: '五双装' }, { title: '鞋撑' }],
    when: ['any'],
  });
  await shows('pairings-list', '乐福鞋 或 平跟鞋');
  await shows(`pairing-count-${kept?.id}`, '还没用过');

  (await see(`pairing-edit-${kept?.id}`)).focus();
  await click(`pairing-edit-${kept?.id}`);
  await vi.waitFor(() => expect(focused()).toBe('pairing-goods'));
  await type('pairing-why', '走路舒服');
  await submit(page);
  await shows('pairings-done', '已改 1 条');
  await vi.waitFor(() => expect(focused()).toBe(`pairing-edit-${kept?.id}`));
  expect(background.pairings[0]).toMatchObject({ id: kept?.id, why: '走路舒服' });
  await click('pairings-undo');
  await vi.waitFor(() => expect(background.pairings[0]?.why).toBe('不磨脚'));

  (await see(`pairing-remove-${kept?.id}`)).focus();
  await click(`pairing-remove-${kept?.id}`);
  await vi.waitFor(() => expect(focused()).toBe('pairings-undo'));
  await shows('pairings-done', '已删除 1 条');
  await see('pairings-none');
  await click('pairings-undo');
  await see('pairings-list');
  expect(background.pairings).toEqual([kept]);
  await vi.waitFor(() => expect(find('pairings-undo')).toBeNull());
});

test('R11 the same goods on both sides are not written twice', async () => {
  const page = showPage({ pairings: [aPairing()] });
  await page.click('pairings-add');
  await page.type('pairing-goods', '乐福鞋');
  await page.type('pairing-offers', '中筒袜');
  await page.type('pairing-why', '再写一次');
  await submit(page);
  await page.shows('pairing-problem', '已有一条');
  expect(page.inputsOf('pairings.change')).toEqual([]);
});

test('R11 figures say how many of how many, and never why', async () => {
  const { shows } = showPage({
    pairings: [aPairing()],
    pairingCounts: [{ pairingId: 'p1', uses: 12, bought: 3 }],
  });
  await shows('pairing-count-p1', '推荐 12 次，之后买了的 3 / 12');
});

test('R11 a list comes in as text, what it would do is told before, errors name their line', async () => {
  const page = showPage({ pairings: [aPairing()] });
  const { background, type, click, shows, see } = page;
  await type(
    'pairings-text',
    '乐福鞋 | 中筒袜 | 换个说法\n大衣 | 围巾、手套 | 颜色搭 | 半夜\n大衣 | 围巾 | 颜色搭\n大衣',
  );
  await shows('pairings-plan', '新增 1 条，改动 1 条，不变 0 条');
  const problems = await see('pairings-problems');
  expect([...problems.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    '第 2 行：没有“半夜”这个时候，写 静默单后、下单前 或 随时',
    '第 4 行：至少要写：这件 | 那些 | 为什么',
  ]);
  await click('pairings-import');
  await shows('pairings-done', '已导入 2 条');
  expect(background.pairings.toSorted((a, b) => a.position - b.position)).toMatchObject([
    { id: 'p1', position: 0, why: '换个说法' },
    { position: 1, goods: ['大衣'] },
  ]);
  expect((await see<HTMLTextAreaElement>('pairings-text')).value).toBe('');
  await click('pairings-undo');
  await vi.waitFor(() => expect(background.pairings).toEqual([aPairing()]));
});

test('R11 five hundred pairings are paged and searched', async () => {
  const pairings = Array.from({ length: 500 }, (_, position) =>
    aPairing({ id: `p${position}`, position, goods: [`款式${position}`] }),
  );
  const { root, see, type } = showPage({ pairings });
  await see('pairings-list');
  expect(root.querySelectorAll('[data-testid="pairings-list"] > li')).toHaveLength(20);
  await type('pairings-search', '款式499');
  await vi.waitFor(() =>
    expect(root.querySelectorAll('[data-testid="pairings-list"] > li')).toHaveLength(1),
  );
});

test('R11 what cannot be saved is said, and the form stays', async () => {
  const page = showPage();
  page.background.fail('pairings.change');
  await page.click('pairings-add');
  await page.type('pairing-goods', '乐福鞋');
  await page.type('pairing-offers', '中筒袜');
  await page.type('pairing-why', '不磨脚');
  await submit(page);
  await vi.waitFor(() => expect(page.root.querySelector('[role="alert"]')).not.toBeNull());
  expect(page.find('pairing-form')).not.toBeNull();
});

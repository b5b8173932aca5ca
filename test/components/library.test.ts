import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { mountOptions } from '../../components/mount-options';
import type { Phrase } from '../../lib/phrases/phrase';
import { phrasesOf } from '../lib/store/test-store';
import { libraryBackground } from './library-background';
import { optionsNeeds } from './options-needs';

const phrase = (id: string, group: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  group,
  title: `标题 ${id}`,
  body: `正文 ${id}，请稍等`,
  tags: [],
  stages: [],
  ...more,
});

const LIBRARY = [
  phrase('a1', '欢迎', { code: 'hy1' }),
  phrase('a2', '欢迎', { code: 'hy2', tags: ['早班'] }),
  phrase('b1', '物流'),
];

// happy-dom lays nothing out; the list asks how high it is.
const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'clientHeight');
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 800 });
});
afterAll(() => {
  if (height) Object.defineProperty(HTMLElement.prototype, 'clientHeight', height);
});

/** The options page at 话术库, over a real store. */
async function showLibrary(initial: readonly Phrase[] = LIBRARY) {
  const background = await libraryBackground(initial, {
    name: crypto.randomUUID(),
    idb: { indexedDB: new IDBFactory(), IDBKeyRange },
  });
  let offer: (set: readonly Phrase[]) => void = () => {};
  const starters = new Promise<readonly Phrase[]>((resolve) => {
    offer = resolve;
  });
  const root = document.createElement('div');
  document.body.append(root);
  location.hash = '#phrases';
  const mount = () =>
    mountOptions(root, { ...optionsNeeds(background), loadStarters: () => starters });
  let takeDown = mount();
  onTestFinished(() => {
    takeDown();
    root.remove();
    location.hash = '';
    background.store.close();
  });
  const see = (selector: string) =>
    vi.waitFor(() => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`no ${selector} in: ${root.textContent}`);
      return found;
    });
  const id = (testId: string) => see(`[data-testid="${testId}"]`);
  const write = async (testId: string, text: string) => {
    const input = (await id(testId)) as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const click = async (testId: string) => {
    const button = await id(testId);
    await vi.waitFor(() => expect(button.matches(':disabled')).toBe(false));
    button.click();
  };
  const row = (phraseId: string) => see(`[data-phrase="${phraseId}"]`);
  const rowIds = () =>
    [...root.querySelectorAll<HTMLElement>('[data-phrase]')].map(({ dataset }) => dataset.phrase);
  const says = (testId: string, text: string | RegExp) =>
    vi.waitFor(async () => expect((await id(testId)).textContent).toMatch(text));
  const press = async (key: string, keys: KeyboardEventInit = {}) =>
    (await id('library-grid')).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }),
    );
  const reload = () => {
    takeDown();
    takeDown = mount();
  };
  await id('library-groups');
  return { ...background, root, see, id, write, click, row, rowIds, says, press, reload, offer };
}

test('the list shows what is there: group, code, tags, uses, never used', async () => {
  const page = await showLibrary();
  await page.row('a1');
  await page.store.markPhraseUsed('a2');
  await vi.waitFor(async () =>
    expect((await page.row('a2')).textContent).toMatch(
      /标题 a2hy2欢迎 · 正文 a2.*早班1今天 14:30/u,
    ),
  );
  expect((await page.row('b1')).textContent).toMatch(/0—$/u);
  expect((await page.id('place-all')).textContent).toBe('全部3');
  expect((await page.id('place-neverUsed')).textContent).toBe('从没用过2');
  await page.click('place-neverUsed');
  await vi.waitFor(() => expect(page.rowIds()).toEqual(['a1', 'b1']));
});

test('a code that another phrase has is explained, leads to its owner, and keeps the draft', async () => {
  const page = await showLibrary();
  (await page.row('b1')).click();
  await page.write('library-field-code', 'ＨＹ1');
  await page.says('library-code-problem', '这个短码已是“欢迎 / 标题 a1”的');
  expect((await page.id('library-save')).matches(':disabled')).toBe(true);
  await page.click('library-clash-owner');
  await vi.waitFor(async () =>
    expect(((await page.id('library-field-title')) as HTMLInputElement).value).toBe('标题 a1'),
  );
  expect((await page.row('b1')).textContent).toContain('未保存');
  (await page.row('b1')).click();
  await vi.waitFor(async () =>
    expect(((await page.id('library-field-code')) as HTMLInputElement).value).toBe('ＨＹ1'),
  );
});

test('closing asks before something unsaved is given up', async () => {
  const page = await showLibrary();
  await page.click('library-new');
  await page.write('library-field-title', '新的');
  await page.click('library-cancel');
  await page.click('library-give-up');
  await vi.waitFor(() => expect(page.root.querySelector('.editor')).toBeNull());
  expect(await phrasesOf(page.store)).toHaveLength(3);
});

test('a new phrase is saved, shown and undone, also after a reload', async () => {
  const page = await showLibrary();
  await page.click('library-new');
  await page.write('library-field-title', '新的');
  await page.write('library-field-body', '{{买家|亲}}，在的');
  await page.says('library-preview', '示例买家，在的');
  await page.click('library-save');
  await page.says('library-status', '新建了 1 条');
  expect(page.root.querySelector('.editor')).toBeNull();
  page.reload();
  await page.says('library-status', '新建了 1 条');
  await page.click('library-undo');
  await vi.waitFor(() => expect(page.rowIds()).toEqual(['a1', 'a2', 'b1']));
});

test('R13 what is unfit in a reply is told beneath it while it is written, and it can be saved', async () => {
  const page = await showLibrary();
  (await page.row('a1')).click();
  await page.write('library-field-body', '{{买家|亲}}，全网最低价');
  await page.says('body-wording', '“全网最低价”');
  expect((await page.id('body-wording')).textContent).not.toContain('还有空没填');
  await page.click('library-save');
  await page.says('library-status', '1 条');
});

test('what the template language does not know stands with line and column', async () => {
  const page = await showLibrary();
  (await page.row('b1')).click();
  await page.write('library-field-body', '您好\n，{{小店名}}');
  await page.says('template-problems', /第 2 行第 2 列.*小店名/u);
});

test('with the keyboard alone rows are selected, moved and taken to the bin', async () => {
  const page = await showLibrary();
  await page.row('a1');
  await page.press('ArrowDown');
  await page.press('ArrowDown', { altKey: true });
  await vi.waitFor(() => expect(page.rowIds()).toEqual(['a2', 'a1', 'b1']));
  await page.press('ArrowDown', { shiftKey: true });
  await page.says('library-bulk', '已选 2 条');
  await page.press('a', { ctrlKey: true });
  await page.says('library-bulk', '已选 3 条');
  await page.press('Delete');
  await page.says('library-empty', '话术库是空的');
  expect((await page.id('place-bin')).textContent).toBe('回收站3');
});

test('what is in the bin comes back, or is gone after a second click', async () => {
  const page = await showLibrary();
  await page.store.changePhrases({ kind: 'remove', remove: ['a1', 'b1'] });
  await page.click('place-bin');
  (await page.row('b1')).click();
  await page.click('library-restore');
  await page.says('library-status', '恢复了 1 条');
  await page.click('library-purge');
  expect((await page.see('[role="alertdialog"]')).textContent).toContain('之前的改动也不能再撤销');
  expect(await page.store.listRemovedPhrases()).toHaveLength(1);
  await page.click('library-purge-sure');
  await vi.waitFor(async () => expect(await page.store.listRemovedPhrases()).toEqual([]));
  await vi.waitFor(() =>
    expect(page.root.querySelector('[data-testid="library-undo"]')).toBeNull(),
  );
});

test('selected phrases get a tag, a group and copies, each as one change', async () => {
  const page = await showLibrary();
  await page.row('a1');
  await page.press('a', { ctrlKey: true });
  await page.write('bulk-tag', '早班');
  await page.click('bulk-tag-add');
  await page.says('library-status', '改了 2 条');
  const select = (await page.id('bulk-group')) as HTMLSelectElement;
  select.value = '物流';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.says('library-status', '移动了 3 条');
  await page.click('bulk-duplicate');
  await page.says('library-status', '复制了 3 条');
  const all = await phrasesOf(page.store);
  expect(all.map(({ group, tags, title }) => `${group} ${tags} ${title}`)).toContain(
    '物流 早班 标题 a1 副本',
  );
  expect(all.filter(({ code }) => code === 'hy1')).toHaveLength(1);
});

test('replacing shows every place first, and leaves what is spared', async () => {
  const page = await showLibrary();
  await page.click('library-replace');
  await page.write('replace-find', '请稍等');
  await page.write('replace-with', '请您稍等');
  await page.says('replace-count', '找到 3 处，会替换 3 处，改动 3 条');
  (await page.see('.hits__line input')).click();
  await page.says('replace-count', '找到 3 处，会替换 2 处，改动 2 条');
  await page.click('replace-apply');
  await page.says('library-status', '替换了 2 条里的文字');
  const bodies = (await phrasesOf(page.store)).map(({ body }) => body);
  expect(bodies).toEqual(['正文 a1，请稍等', '正文 a2，请您稍等', '正文 b1，请您稍等']);
});

test('a change that is refused says why, and that nothing was done', async () => {
  const page = await showLibrary();
  await page.row('a1');
  page.fail('phrases.change', '磁盘满了');
  await page.press('ArrowDown');
  await page.press('Delete');
  await page.says('library-status', '没有改成：磁盘满了。什么都没有动。');
});

test('a group is renamed, joined with another and moved', async () => {
  const page = await showLibrary();
  await page.see('[data-group="物流"]');
  const menu = async (name: string) =>
    (await page.see(`[data-group="${name}"] .icon-button`)).click();
  await menu('物流');
  (await page.see('.groups__menu .button')).click();
  await page.write('group-name', '快递');
  (await page.see('.groups__form button')).click();
  const line = await page.see('[data-group="快递"] .groups__line');
  line.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
  await vi.waitFor(async () => expect(await page.store.listGroups()).toEqual(['快递', '欢迎']));
  await menu('快递');
  (await page.see('.groups__menu .button')).click();
  await page.write('group-name', '欢迎');
  expect((await page.see('.groups__hint')).textContent).toContain('会合并到一起');
  (await page.see('.groups__form button')).click();
  await vi.waitFor(async () => expect(await page.store.listGroups()).toEqual(['欢迎']));
});

const csv = (rows: readonly string[], name = '快捷短语.csv') =>
  new File([`快捷短语编码,快捷短语,快捷短语分组\r\n${rows.join('\r\n')}\r\n`], name);

async function choose(page: Awaited<ReturnType<typeof showLibrary>>, file: File) {
  await page.click('library-import');
  const input = (await page.id('import-file')) as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a file is tried first, row by row, and stored as one change that is undone', async () => {
  const page = await showLibrary();
  await choose(page, csv(['n1,您好&#44;在的,千牛', 'HY1,我的欢迎,千牛', ',,千牛']));
  await page.says(
    'trial-rows',
    /2新增.*您好,在的.*3短码重复.*已是“标题 a1”的.*4不能导入.*没有正文/u,
  );
  expect((await page.id('trial-refused')).textContent).toBe('不能导入 1');
  expect(await phrasesOf(page.store)).toHaveLength(3);
  await page.click('trial-clash');
  await vi.waitFor(() => expect(page.root.querySelectorAll('[data-line]')).toHaveLength(1));
  await page.click('import-commit');
  await page.says('library-status', '导入了 2 条');
  const found = (await phrasesOf(page.store)).filter(({ group }) => group === '千牛');
  expect(found.map(({ code, body }) => [code, body])).toEqual([
    ['n1', '您好,在的'],
    [undefined, '我的欢迎'],
  ]);
  await page.click('library-undo');
  await vi.waitFor(async () => expect(await phrasesOf(page.store)).toHaveLength(3));
});

test('a file that cannot be read says why', async () => {
  const page = await showLibrary();
  await choose(page, new File(['别的,东西\r\n1,2\r\n'], '别的.csv'));
  await page.says(
    'import-unreadable',
    '“别的.csv”读不了：前几行里没有“快捷短语”或“内容”这样的表头',
  );
});

test('a newer starter set offers what is new, and keeps what the shop has changed', async () => {
  const page = await showLibrary();
  const next = [
    phrase('a1', '欢迎', { code: 'hy1', body: '新的欢迎' }),
    phrase('a2', '欢迎', { code: 'hy2', tags: ['早班'], body: '新的第二条' }),
    phrase('b1', '物流'),
    phrase('c1', '收尾'),
  ];
  await page.store.changePhrases({ kind: 'edit', put: [phrase('a2', '欢迎', { body: '我改的' })] });
  page.offer(next);
  await page.click('library-starter');
  await page.says('starter-panel', /更新标题 a1.*新的欢迎.*您改过标题 a2.*我改的.*新增标题 c1/u);
  await page.click('starter-apply');
  await page.says('library-status', '更新了入门话术 2 条');
  const bodies = (await phrasesOf(page.store)).map(({ id, body }) => `${id} ${body}`);
  expect(bodies).toContain('a1 新的欢迎');
  expect(bodies).toContain('a2 我改的');
  await vi.waitFor(() =>
    expect(page.root.querySelector('[data-testid="library-starter"]')).toBeNull(),
  );
});

import { expect, test, vi } from 'vitest';
import type { BackgroundCalls, CallBackground } from '../../lib/messaging/calls';
import { blankProfile } from '../../lib/sites/propose/blank-profile';
import type { SiteEntry } from '../../lib/sites/site-list';
import { fakeBackground, fakeLink, rawConversation } from './fakes';
import { showOptions } from './show-options';
import { showSidebar } from './show-sidebar';

const profile = {
  ...blankProfile('https://chat.example/desk', 'own-1', '2026-11-22'),
  name: '练习聊天页',
};
const OWN: SiteEntry = { profile, origin: 'own', isEnabled: false };
const BUILT_IN: SiteEntry = {
  profile: { ...profile, id: 'kit', name: '内置练习台' },
  origin: 'builtIn',
  isEnabled: true,
};

/** The options page at 站点, with answers of its own. */
function showSites(
  answers: Partial<{ [N in keyof BackgroundCalls]: () => unknown }> = {},
  isGranted = true,
) {
  const background = fakeBackground();
  const asked: (readonly string[])[] = [];
  const calls: [string, unknown][] = [];
  const closed: boolean[] = [];
  const shown: boolean[] = [];
  const call: CallBackground = async (name, input) => {
    calls.push([name, input]);
    if (name === 'siteProfiles.list') return [OWN, BUILT_IN] as never;
    const answer = answers[name];
    return (answer ? answer() : await background.call(name, input)) as never;
  };
  const { see, root } = showOptions('sites', background, {
    callBackground: call,
    requestSites: async (urls) => {
      asked.push(urls);
      return isGranted;
    },
    openPage: async () => ({
      link: fakeLink().link,
      show: async () => void shown.push(true),
      close: () => void closed.push(true),
    }),
  });
  const write = async (text: string) => {
    (await see('site-import')).click();
    const area = await see<HTMLTextAreaElement>('site-text');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    const check = await see<HTMLButtonElement>('site-check');
    await vi.waitFor(() => expect(check.disabled).toBe(false));
    check.click();
  };
  return { see, write, calls, asked, closed, shown, root };
}

test('each site says where it comes from, how sure it is and when it was seen', async () => {
  const { see } = showSites();
  expect((await see('site-own-1')).textContent).toMatch(
    /练习聊天页.*自己的.*可信度 C，最近见到 2026-11-22/u,
  );
  expect((await see('site-kit')).textContent).toContain('内置');
  expect((await see('site-kit')).textContent).not.toContain('删除');
});

test.each([
  ['granted: it is switched on', true, 1],
  ['refused: it stays off', false, 0],
])(
  'an own site is switched on only after the browser has asked; %s',
  async (_, isGranted, times) => {
    const { see, calls, asked } = showSites({}, isGranted);
    (await see('site-own-1')).querySelector('input')?.click();
    await vi.waitFor(() => expect(asked).toEqual([profile.urls]));
    if (!isGranted) expect((await see('site-refused')).textContent).toContain('许可');
    await vi.waitFor(() =>
      expect(calls.filter(([name]) => name === 'siteProfiles.setEnabled')).toHaveLength(times),
    );
  },
);

test('an import says first what it would change, and only then can be saved', async () => {
  const { see, write, calls } = showSites({
    'siteProfiles.check': () => ({
      ok: true,
      trial: { profile, replaces: 'own', changed: ['buyer', 'order.status'] },
    }),
  });
  await write('{"id":"own-1"}');
  expect((await see('site-trial')).textContent).toMatch(
    /改写自己的“练习聊天页”.*buyer, order\.status/u,
  );
  (await see('site-save')).click();
  await vi.waitFor(() =>
    expect(calls).toContainEqual(['siteProfiles.save', { text: '{"id":"own-1"}' }]),
  );
});

test('what is wrong stands beside its path, and nothing can be saved', async () => {
  const { see, write } = showSites({
    'siteProfiles.check': () => ({
      ok: false,
      problems: [{ path: 'parts.composer[1].css', code: 'notASelector' }],
    }),
  });
  await write('{}');
  expect((await see('site-problems')).textContent).toMatch(
    /parts\.composer\[1\]\.css.*选择器写错了/u,
  );
  expect((await see<HTMLButtonElement>('site-save')).disabled).toBe(true);
});

test('a removed site can be brought back', async () => {
  const { see, calls } = showSites();
  const remove = [...(await see('site-own-1')).querySelectorAll('button')].find(
    ({ textContent }) => textContent === '删除',
  );
  remove?.click();
  (await see('site-undo')).click();
  await vi.waitFor(() =>
    expect(
      calls.filter(([name]) => name === 'siteProfiles.remove').map(([, input]) => input),
    ).toEqual([
      { id: 'own-1', isRemoved: true },
      { id: 'own-1', isRemoved: false },
    ]),
  );
});

test('自检 in the sidebar names what is found and what is not, and 修复 asks the page for it', async () => {
  const { page, click, read, find } = showSidebar(rawConversation());
  await click('self-test');
  expect(await read('self-test-buyer')).toContain('晴天小屋');
  expect(await read('self-test-composer')).toContain('没有找到');
  expect(find('repair-buyer')?.textContent).toBe('重新指');
  expect(find('repair-itemTitle')?.textContent).toBe('商品名');
  await click('repair-composer');
  expect(page.repaired).toEqual(['composer']);
});

test('自检 in the list of sites looks at an open tab, and leaves it again', async () => {
  const { see, closed, root } = showSites();
  (await see('site-test-own-1')).click();
  expect((await see('self-test-buyer')).textContent).toContain('晴天小屋');
  const close = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === '收起',
  );
  close?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-testid="self-test-buyer"]')).toBeNull());
  expect(closed).toEqual([true]);
});

test('a window without a page has no 自检', async () => {
  const { find } = showSidebar(rawConversation(), { kind: 'typed' });
  expect(find('self-test')).toBeNull();
});

import { expect, test } from 'vitest';
import { warnOnButton } from '../../../lib/platform/toolbar';

test('the warning marks the button of one tab only', async () => {
  const done: unknown[] = [];
  const button = {
    setBadgeText: async (details: unknown) => void done.push(details),
    setTitle: async (details: unknown) => void done.push(details),
  };
  await warnOnButton(button, 7, '页面一直移除边栏');
  expect(done).toEqual([
    { text: '!', tabId: 7 },
    { title: '页面一直移除边栏', tabId: 7 },
  ]);
});

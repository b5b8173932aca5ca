import { expect, test, vi } from 'vitest';
import type { RawMessage } from '../../lib/chat/raw';
import { NOW, rawConversation, shown } from './fakes';
import { showSidebar } from './show-sidebar';

const MINUTE_MS = 60_000;

const said = (side: RawMessage['side'], ago: number): RawMessage => ({
  side,
  text: '在吗',
  time: shown(NOW - ago * MINUTE_MS),
});

test('the buyer’s wait stands beside the tabs until somebody answers', async () => {
  const messages = [said('agent', 9), said('buyer', 4), said('buyer', 2)];
  const view = showSidebar(rawConversation({ messages }));
  const waiting = await view.see('waiting');
  expect(waiting.textContent).toBe('14:26起等4分钟');
  expect(waiting.title).toBe('买家 今天 14:26 起有 2 条消息没回');
  view.page.say({ type: 'messages', key: 'chat-1', messages: [said('agent', 0)] });
  await vi.waitFor(() => expect(view.find('waiting')).toBeNull());
});

test('a wait longer than the shop wants says so', async () => {
  const messages = [said('buyer', 4)];
  const settings = { serviceTargets: { waitingMs: 3 * MINUTE_MS } };
  const view = showSidebar(rawConversation({ messages }), {}, { settings });
  await vi.waitFor(() => expect(view.textOf('waiting')).toBe('超时 · 14:26起等4分钟'));
});

test('since another day only how long is said', async () => {
  const view = showSidebar(rawConversation({ messages: [said('buyer', 25 * 60)] }));
  await vi.waitFor(() => expect(view.textOf('waiting')).toBe('已等1天1小时'));
});

test('what the sidebar sees is recorded, without the words', async () => {
  const messages = [said('buyer', 4), said('agent', 2)];
  const view = showSidebar(rawConversation({ messages }));
  await vi.waitFor(() => expect(view.background.service).toHaveLength(1));
  expect(view.background.service[0]?.buyer).toEqual([NOW - 4 * MINUTE_MS]);
  expect(JSON.stringify(view.background.service)).not.toContain('在吗');
});

import { expect, test } from 'vitest';
import type { RawMessage } from '../../../lib/chat/raw';
import { trackThreads } from '../../../lib/sites/threads';

const said = (...texts: string[]): RawMessage[] => texts.map((text) => ({ side: 'buyer', text }));
const robot = (text: string): RawMessage => ({ side: 'system', text });
const FIRST = said('在吗', '有货吗', '什么时候发');

test.each<[string, RawMessage[]]>([
  ['one more message', said('在吗', '有货吗', '什么时候发', '谢谢')],
  ['older ones fetched', said('早', '前天的', '昨天的', '在吗', '有货吗', '什么时候发')],
  ['one taken back', said('在吗', '什么时候发')],
  ['a window that has moved on', said('有货吗', '什么时候发', '谢谢')],
  ['another time beside a message', FIRST.map((one) => ({ ...one, time: '1分钟前' }))],
  ['nothing while it is fetched', []],
  ['notices alone', [robot('客服已接入会话')]],
])('it is the same thread with %s', (_reason, messages) => {
  const which = trackThreads();
  which('小林', FIRST);
  expect(which('小林', messages)).toBe(0);
  expect(which('小林', FIRST)).toBe(0);
});

test.each<[string, RawMessage[]]>([
  ['nothing in common', said('退货', '怎么退')],
  ['only the robot’s words in common', [robot('您好'), ...said('怎么退')]],
  ['one usual question in common', said('在吗', '怎么退', '退了吗')],
])('it is another thread with %s', (_reason, messages) => {
  const which = trackThreads();
  which('小林', [robot('您好'), ...FIRST]);
  expect(which('小林', messages)).toBe(1);
});

test('a thread that comes back is the one it was', () => {
  const which = trackThreads();
  which('小林', FIRST);
  which('小林', said('退货', '怎么退'));
  expect(which('小林', FIRST)).toBe(0);
});

test('under another key threads are counted anew', () => {
  const which = trackThreads();
  which('小林', FIRST);
  which('小周', said('退货'));
  expect(which('小林', said('换货'))).toBe(0);
});

import { expect, test } from 'vitest';
import type { InsertFailure } from '../../../lib/messaging/page-link';
import { createInsertion } from '../../../lib/models/insertion';
import { createNotices } from '../../../lib/models/notice';
import { fakeLink } from '../../components/fakes';

const COPIED: Record<Exclude<InsertFailure, 'noPage'>, boolean> = {
  conversationChanged: false,
  conversationUntold: true,
  composing: false,
  pageGone: false,
  noComposer: true,
  readOnly: true,
  notAccepted: true,
  changedUnexpectedly: true,
  tooLong: true,
  wordGone: false,
};

test.each(Object.entries(COPIED) as [InsertFailure, boolean][])(
  '%s is said, and the text copied where it helps: %s',
  async (reason, isCopied) => {
    const page = fakeLink();
    page.answerInsert({ ok: false, reason });
    const notices = createNotices();
    const copied: string[] = [];
    const insertion = createInsertion(page.link, async (text) => void copied.push(text), notices);
    expect(await insertion.insert({ text: '您好', conversationKey: 'chat-1' })).toBe(
      isCopied ? 'copied' : undefined,
    );
    const keys = notices.current.value?.lines.map(([key]) => key);
    expect(keys?.[0]).toBe(`notice_insert_${reason}`);
    expect(keys?.includes('notice_copiedInstead')).toBe(isCopied);
    expect(copied).toEqual(isCopied ? ['您好'] : []);
    notices.dispose();
  },
);

test('a text for a conversation that nothing tells is never offered to the page', async () => {
  const page = fakeLink();
  const notices = createNotices();
  const insertion = createInsertion(page.link, async () => {}, notices);
  expect(await insertion.insert({ text: '您好', conversationKey: undefined })).toBe('copied');
  expect(page.inserted).toEqual([]);
  notices.dispose();
});

test('without a page the text is copied, and that is good news', async () => {
  const page = fakeLink();
  page.answerInsert({ ok: false, reason: 'noPage' });
  const notices = createNotices();
  const copied: string[] = [];
  const insertion = createInsertion(page.link, async (text) => void copied.push(text), notices);
  expect(await insertion.insert({ text: '您好', conversationKey: 'chat-1' })).toBe('copied');
  expect(notices.current.value).toEqual({ tone: 'good', lines: [['notice_copied']] });
  expect(copied).toEqual(['您好']);
  notices.dispose();
});

test('a clipboard that refuses too is said as well', async () => {
  const page = fakeLink();
  page.answerInsert({ ok: false, reason: 'notAccepted' });
  const notices = createNotices();
  const insertion = createInsertion(page.link, () => Promise.reject(new Error('no')), notices);
  expect(await insertion.insert({ text: '您好', conversationKey: 'chat-1' })).toBeUndefined();
  expect(notices.current.value?.lines.map(([key]) => key)).toContain('notice_notCopied');
  notices.dispose();
});

test('a second click while the first is under way inserts nothing', async () => {
  const page = fakeLink();
  const notices = createNotices();
  const insertion = createInsertion(page.link, async () => {}, notices);
  const both = await Promise.all([
    insertion.insert({ text: '您好', conversationKey: 'chat-1' }),
    insertion.insert({ text: '您好', conversationKey: 'chat-1' }),
  ]);
  expect(both).toEqual(['inserted', undefined]);
  expect(page.inserted).toHaveLength(1);
  notices.dispose();
});

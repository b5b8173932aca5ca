import { expect, test } from 'vitest';
import { isStableName, isUtility, stablePrefix } from '../../../../lib/sites/propose/stable-names';

test.each<[reason: string, names: string]>([
  ['block and element', 'message-item message__time_str cs-message--incoming order-card-title-id'],
  ['camel case', 'replyTextarea messageIsMe leaveMessage EditorContent orderCard ChatHeader'],
  ['a maker’s prefix', 'kwaishop-cs-BizOrderCard ecom-collapse-item farmer-chat__right ant-input'],
  ['abbreviations', 'msgList buyer-nick next-btn user-img'],
  ['pinyin', 'dingdanhao huihua-liebiao xiaoxi-neirong kefu-chuangkou'],
  ['one plain word', 'bubble composer conversation outgoing mine theirs buyer seller'],
  ['dots, as in hooks for tests', 'chat.chatroom.conversation_card qa-send-message-textarea'],
])('names chosen by people are kept: %s', (_, names) => {
  expect(names.split(' ').filter((name) => !isStableName(name))).toEqual([]);
});

test.each<[reason: string, names: string]>([
  ['CSS modules', 'chatName--x8K2p message_text__3kP9d _title_1a2b3_5 styles_row__Kfz9Q'],
  ['styled components and emotion', 'css-1a2b3c sc-bdVaJa bdVaJa css-kfzpoq jss123 svelte-1xyzab'],
  ['atomic styles', 'x1fqp7bg _ak8j xdj266r _1a2b3'],
  [
    'numbered by the page',
    'el-id-1234-5 ember123 :r1: radix-:r3: react-select-2-input row-20261122',
  ],
  ['a state of the moment', 'active is-selected item--hover unread chat-row__first msg-new'],
  ['only letters, no word', 'kfzpo qwxz hJkLmN zxcvb wqrtp oKjHg tGvBn'],
])('names made by tools are refused: %s', (_, names) => {
  expect(names.split(' ').filter(isStableName)).toEqual([]);
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Made-up hashes of five to eight letters and digits; the same in every run. */
function hashes(count: number): string[] {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 5 + random(4) }, () => LETTERS[random(62)]).join(''),
  );
}

test.each([
  ['alone', ''],
  ['behind a name', 'messageText_'],
  ['behind a block and element', 'chat-row__'],
])('of 20,000 hashes %s fewer than 1 in 300 pass for a name', (_, front) => {
  expect(hashes(20_000).filter((hash) => isStableName(front + hash)).length).toBeLessThan(66);
});

test.each<[string, string, string | undefined]>([
  ['a suffix after two dashes', 'chatName--x8K2p', 'chatName--'],
  ['file, class and hash', 'Message_text__3kP9d', 'Message_text__'],
  ['class, hash and line', '_title_1a2b3_5', '_title_'],
  ['one dash', 'bubble-3f2a1', 'bubble-'],
  ['nothing in front', 'css-1a2b3c', undefined],
  ['a hash alone', 'x8K2p', undefined],
  ['no hash', 'message__content', undefined],
  ['a utility', 'text-sm', undefined],
])('the stable beginning of a name: %s', (_, name, prefix) => {
  expect(stablePrefix(name)).toBe(prefix);
});

test.each<[string, string, boolean]>([
  ['spacing', 'px-4', true],
  ['a variant', 'md:w-1/2', true],
  ['an arbitrary value', 'w-[37px]', true],
  ['flex', 'flex', true],
  ['a component', 'message-item', false],
  ['a word that begins like a utility', 'text-content-wrap', false],
])('looks are told from places: %s', (_, name, expected) => {
  expect(isUtility(name)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { createPhraseWords } from '../../../../lib/phrases/suggest/phrase-words';
import { phrase } from '../make';

const PHRASES = [
  phrase('time', { title: '发货时间', body: '亲，一般在{{发货时间}}发出' }),
  phrase('merge', { title: '合并发货', tags: ['多单'], body: '几笔订单可以一起发' }),
  phrase('freight', { title: '运费', tags: ['退货运费'], body: '退货的运费这样算' }),
  phrase('steps', { title: '步骤', body: '退货请在订单里申请' }),
  phrase('hello', { title: '问候', body: '您好，我是{{客服}}，请问有什么可以帮您' }),
];
const found = (words: string) =>
  createPhraseWords(PHRASES)
    .matching(words)
    .map(({ phrase: { id } }) => id);

describe('matching', () => {
  test.each([
    ['title', '什么时候发货', ['time', 'merge']],
    ['tags before those with it in the body', '想退货', ['freight', 'steps']],
    ['body', '怎么申请', ['steps']],
  ])('finds phrases with the words in the %s', (_part, words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  test.each([
    ['words of asking and courtesy', '您好请问有没有什么可以的'],
    ['single characters', '时'],
    ['names of variables', '客服'],
    ['no words', '？！😀'],
    ['nothing', ''],
  ])('finds nothing by %s alone', (_reason, words) => {
    expect(found(words)).toEqual([]);
  });

  test('says how much of the words stands there, at most all', () => {
    const shares = createPhraseWords(PHRASES)
      .matching('退货运费')
      .map(({ share }) => share);
    expect(shares[0]).toBeCloseTo(1);
    expect(shares[1]).toBeLessThan(0.4);
  });

  test('takes no harm from long or strange words', () => {
    const words = createPhraseWords(PHRASES);
    for (const text of ['退货'.repeat(5_000), '\u0000\ud800{{', '{{'.repeat(5_000)]) {
      expect(words.matching(text).length).toBeLessThanOrEqual(PHRASES.length);
    }
  });

  test('there is nothing to find without phrases', () => {
    expect(createPhraseWords([]).matching('退货')).toEqual([]);
  });
});

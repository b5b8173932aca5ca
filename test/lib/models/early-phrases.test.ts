import { expect, test } from 'vitest';
import type { CallBackground, TableName } from '../../../lib/messaging/calls';
import { askPhrasesEarly } from '../../../lib/models/early-phrases';
import { packPhrases } from '../../../lib/phrases/packed-phrases';
import { phrase } from '../phrases/make';

/** A background whose first answers are lists of the one phrase named so; what is an error is one. */
function early(...answers: (string | Error)[]) {
  const listeners = new Set<(tables: TableName[]) => void>();
  let asked = 0;
  const call = (async () => {
    const answer = answers[asked];
    asked += 1;
    if (answer instanceof Error) throw answer;
    return packPhrases([phrase(answer ?? '')]);
  }) as unknown as CallBackground;
  const askEarly = askPhrasesEarly(call, (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
  return {
    ask: async () => (await askEarly()).map(({ id }) => id).join(),
    asked: () => asked,
    listeners,
    change: (...tables: TableName[]) => listeners.forEach((listener) => void listener(tables)),
  };
}

test('the library is asked for at once, and the answer is the first one’s', async () => {
  const { ask, asked, listeners } = early('one', 'two');
  expect(asked()).toBe(1);
  expect(await ask()).toBe('one');
  expect(asked()).toBe(1);
  expect(listeners.size).toBe(0);
});

test('whoever asks later gets the library as it is then', async () => {
  const { ask } = early('one', 'two');
  await ask();
  expect(await ask()).toBe('two');
});

test('an answer older than a change is dropped', async () => {
  const { ask, change } = early('one', 'two');
  change('phrases');
  expect(await ask()).toBe('two');
});

test('a change of something else drops nothing', async () => {
  const { ask, change } = early('one', 'two');
  change('phraseUses', 'settings');
  expect(await ask()).toBe('one');
});

test('where the early call failed, it is asked again', async () => {
  const { ask } = early(new Error('not yet'), 'two');
  expect(await ask()).toBe('two');
});

test('where the early answer is not whole, it is asked again', async () => {
  const answers = ['none of ours', packPhrases([phrase('two')])];
  const call = (async () => answers.shift()) as unknown as CallBackground;
  const ask = askPhrasesEarly(call, () => () => {});
  expect(await ask()).toMatchObject([{ id: 'two' }]);
});

import { expect, test } from 'vitest';
import { waitingOf } from '../../../lib/service/waiting';
import { at, thread } from './make';

test.each<[string, string[], string | undefined, number?]>([
  ['a question nobody answered', ['b 14:03'], '14:03', 1],
  ['the first of several', ['a 14:00', 'b 14:03', 'b 14:05'], '14:03', 2],
  ['a robot’s answer is none', ['b 14:03', 's 14:03'], '14:03', 1],
  ['the first that shows a time', ['b', 'b 14:03'], '14:03', 2],
  ['an answered one waits no more', ['b 14:03', 'a 14:04'], undefined],
  ['nor one that may be answered', ['b 14:03', 'u 14:04'], undefined],
  ['nobody can tell since when', ['b', 'b'], undefined],
  ['nobody wrote', [], undefined],
])('%s', (_reason, lines, since, count) => {
  const waiting = waitingOf(thread(...lines));
  expect(waiting).toEqual(since === undefined ? undefined : { since: at(since), count });
});

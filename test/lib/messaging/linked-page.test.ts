import { expect, test } from 'vitest';
import { linkedPage } from '../../../lib/messaging/linked-page';
import type { PageFacts } from '../../../lib/messaging/page-link';

const FACTS = { kind: 'page' } as PageFacts;

/** A link over a pipe on which the page's words are put by hand. */
function link() {
  let hear: (message: unknown) => void = () => {};
  const page = linkedPage(
    {
      send: () => {},
      onMessage: (listener) => {
        hear = listener;
      },
      onClose: () => {},
      close: () => {},
    },
    FACTS,
  );
  const events: unknown[] = [];
  const asks: unknown[] = [];
  page.onEvent((event) => events.push(event));
  const stop = page.onAsk((ask) => asks.push(ask));
  return { say: (event: unknown) => hear({ kind: 'event', event }), events, asks, stop };
}

test.each([
  ['the shortcut', { type: 'focusSearch' }],
  ['a code', { type: 'quick', word: '/hy' }],
])('what the page asks for is no news of the conversation: %s', (_reason, ask) => {
  const { say, events, asks } = link();
  say(ask);
  expect(asks).toEqual([ask]);
  expect(events).toEqual([]);
});

test.each([
  ['news', { type: 'none' }],
  ['a code without its word', { type: 'quick' }],
  ['nothing', null],
])('all else is left to who reads the page: %s', (_reason, event) => {
  const { say, events, asks } = link();
  say(event);
  expect(events).toEqual([event]);
  expect(asks).toEqual([]);
});

test('who has stopped listening is not asked', () => {
  const { say, asks, stop } = link();
  stop();
  say({ type: 'focusSearch' });
  expect(asks).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/conversation';
import { mergeDays } from '../../../lib/service/merge-days';
import { EMPTY_DAY, type ServiceDay } from '../../../lib/service/service-day';
import { PLACES, seen, threadIn } from './make';

/** A thread as its page shows it while it grows: the newest `size` messages after each. */
const growing = (thread: readonly Message[], size: number): Message[][] =>
  thread.map((_, last) => thread.slice(Math.max(0, last + 1 - size), last + 1));

const pieceOf = (thread: readonly Message[]): fc.Arbitrary<Message[]> =>
  fc
    .tuple(fc.nat(thread.length), fc.nat(thread.length))
    .map(([one, other]) => thread.slice(Math.min(one, other), Math.max(one, other)));

const piecesOf = (thread: readonly Message[]): fc.Arbitrary<Message[][]> =>
  fc.array(pieceOf(thread), { maxLength: 8 });

const shuffled = (pieces: readonly Message[][]): fc.Arbitrary<Message[][]> =>
  fc.shuffledSubarray([...pieces], { minLength: pieces.length });

const sorted = (days: ReadonlyMap<string, ServiceDay>) =>
  [...days].sort(([one], [other]) => (one < other ? -1 : 1));

const timesOf = (list: readonly number[]) => (at: number) =>
  list.filter((one) => one === at).length;

function expectWithin(part: ServiceDay, whole: ServiceDay): void {
  for (const side of ['buyer', 'unsure'] as const) {
    const most = timesOf(whole[side]);
    for (const at of part[side]) expect(timesOf(part[side])(at)).toBeLessThanOrEqual(most(at));
  }
  for (const { at, count, starts } of part.agent) {
    const turn = whole.agent.find((one) => one.at === at);
    expect(count).toBeLessThanOrEqual(turn?.count ?? 0);
    expect(starts.length).toBeLessThanOrEqual(turn?.starts.length ?? 0);
    // A response never looks longer than it was.
    for (const [place, start] of starts.entries()) {
      expect(start).toBeGreaterThanOrEqual(turn?.starts[place] ?? Number.POSITIVE_INFINITY);
      expect(start).toBeLessThanOrEqual(at);
    }
  }
}

describe.each(PLACES)('$zone', ({ zone, around }) => {
  const whole = (thread: Message[]) => sorted(seen([thread], zone));

  test('seeing pieces in any order and any number of times tells the same', () => {
    const given = threadIn(around).chain((thread) =>
      piecesOf(thread).chain((pieces) =>
        fc.record({ pieces: fc.constant(pieces), again: shuffled([...pieces, ...pieces]) }),
      ),
    );
    fc.assert(
      fc.property(given, ({ pieces, again }) => {
        expect(sorted(seen(again, zone))).toEqual(sorted(seen(pieces, zone)));
      }),
    );
  });

  test('pieces never tell more than the whole, nor longer responses', () => {
    const given = threadIn(around).chain((thread) =>
      fc.record({ thread: fc.constant(thread), pieces: piecesOf(thread) }),
    );
    fc.assert(
      fc.property(given, ({ thread, pieces }) => {
        const all = seen([thread], zone);
        for (const [day, part] of seen(pieces, zone)) {
          expectWithin(part, all.get(day) ?? EMPTY_DAY);
        }
      }),
    );
  });

  test('with the whole among them any pieces tell the whole', () => {
    const given = threadIn(around).chain((thread) =>
      fc.record({
        thread: fc.constant(thread),
        pieces: piecesOf(thread).chain((pieces) => shuffled([...pieces, thread])),
      }),
    );
    fc.assert(
      fc.property(given, ({ thread, pieces }) => {
        expect(sorted(seen(pieces, zone))).toEqual(whole(thread));
      }),
    );
  });

  test('watched while it grows, a thread longer than the window tells the whole', () => {
    // As many messages as the longest run and its answer, and the longest minute, may take here.
    const WINDOW = 12;
    const isWithin = (thread: Message[]) => longestStretch(thread) <= WINDOW;
    const given = threadIn(around)
      .filter(isWithin)
      .chain((thread) =>
        fc.record({
          thread: fc.constant(thread),
          pieces: piecesOf(thread).chain((pieces) =>
            shuffled([...growing(thread, WINDOW), ...pieces]),
          ),
        }),
      );
    fc.assert(
      fc.property(given, ({ thread, pieces }) => {
        expect(sorted(seen(pieces, zone))).toEqual(whole(thread));
      }),
    );
  });

  test('merging is commutative, associative and idempotent', () => {
    const day = threadIn(around).map(
      (thread): ServiceDay => [...seen([thread], zone).values()][0] ?? EMPTY_DAY,
    );
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(mergeDays(a, b)).toEqual(mergeDays(b, a));
        expect(mergeDays(mergeDays(a, b), c)).toEqual(mergeDays(a, mergeDays(b, c)));
        expect(mergeDays(a, a)).toEqual(mergeDays(a, EMPTY_DAY));
        expect(mergeDays(a, EMPTY_DAY)).toEqual(a);
      }),
    );
  });
});

/** Messages from the beginning of a run, or of the minute in which it is answered, to the end of that minute. */
function longestStretch(thread: readonly Message[]): number {
  let longest = 0;
  for (const [first, { side }] of thread.entries()) {
    const rest = thread.slice(first);
    const answer = side === 'buyer' ? rest.findIndex((one) => one.side === 'agent') : 0;
    const minute = rest[Math.max(0, answer)]?.at;
    longest = Math.max(longest, rest.findLastIndex(({ at }) => at === minute) + 1);
  }
  return longest;
}

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CALL_CHECKS } from '../../../lib/messaging/call-checks';
import { CALL_NAMES, fieldPaths, GOOD_INPUTS, withField } from './call-inputs';

const HUGE = 'x'.repeat(1_000_000);
const passes = (name: keyof typeof CALL_CHECKS, input: unknown) =>
  v.safeParse(CALL_CHECKS[name], input).success;

test('every call has a check and every check has a call', () => {
  expect(Object.keys(CALL_CHECKS).sort()).toEqual([...CALL_NAMES].sort());
});

describe.each(CALL_NAMES)('the check of %s', (name) => {
  const good = GOOD_INPUTS[name];

  test('lets a good input through unchanged', () => {
    expect(v.parse(CALL_CHECKS[name], good)).toEqual(good);
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['an empty list', []],
    ['a list of inputs', [good]],
    ['text', 'null'],
    ['huge text', HUGE],
    ['a number', 0],
    ['NaN', Number.NaN],
    ['true', true],
    ['an own __proto__', JSON.parse('{"__proto__": {"isAdmin": true}}')],
    ['an own constructor', { constructor: 'x' }],
    ['a class instance', new Date()],
    ['a field nobody knows', { ...good, extra: 1 }],
    ['a good input with an own __proto__', withOwnProto(good)],
    ...(good === null ? [] : [['null', null] as [string, unknown]]),
  ])('refuses %s', (_, input) => {
    expect(passes(name, input)).toBe(false);
  });
});

const BAD_VALUES: [string, unknown][] = [
  ['null', null],
  ['a list', []],
  ['an empty object', {}],
  ['huge text', HUGE],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a negative fraction', -0.5],
  ['true', true],
];

const FIELDS = CALL_NAMES.flatMap((name) =>
  fieldPaths(GOOD_INPUTS[name]).map((path) => [name, path.join('.'), path] as const),
);

test.each(FIELDS)('the check of %s refuses every bad value of %s', (name, _field, path) => {
  const accepted = BAD_VALUES.filter(([, bad]) =>
    passes(name, withField(GOOD_INPUTS[name], path, bad)),
  );
  expect(accepted.map(([what]) => what)).toEqual(fineBeside(valueAt(GOOD_INPUTS[name], path)));
});

/** Where there is a list, a yes or a record that may be empty, an empty list, a yes or an empty record is good, too. */
function fineBeside(good: unknown): string[] {
  if (Array.isArray(good)) return ['a list'];
  if (typeof good === 'boolean') return ['true'];
  return JSON.stringify(good) === '{}' ? ['an empty object'] : [];
}

function valueAt(value: unknown, [key, ...rest]: string[]): unknown {
  return key === undefined ? value : valueAt((value as Record<string, unknown>)[key], rest);
}

/** `value` with an own field of that name, as `JSON.parse` makes it and an object literal cannot. */
function withOwnProto(value: unknown): unknown {
  const fields = JSON.stringify(value ?? {}).slice(1);
  return JSON.parse(`{"__proto__": 1${fields === '}' ? '' : ','}${fields}`);
}

describe('limits', () => {
  const start = GOOD_INPUTS['attempts.start'];
  const [order] = GOOD_INPUTS['orders.see'].orders;
  test.each<[string, keyof typeof CALL_CHECKS, unknown, boolean]>([
    ['settings need not be whole', 'settings.set', {}, true],
    ['no orders at all', 'orders.see', { orders: [] }, true],
    ['12 orders', 'orders.see', { orders: Array(12).fill(order) }, true],
    ['13 orders', 'orders.see', { orders: Array(13).fill(order) }, false],
    ['a page of 200', 'attempts.page', { search: '', offset: 0, limit: 200 }, true],
    ['a page of 201', 'attempts.page', { search: '', offset: 0, limit: 201 }, false],
    ['a page of none', 'attempts.page', { search: '', offset: 0, limit: 0 }, false],
    ['a fraction of a fen', 'attempts.start', { ...start, amountFen: 0.5 }, false],
    ['a time it was made', 'attempts.start', { ...start, madeAt: 1_794_600_000_000 }, true],
    ['a time that is none', 'attempts.start', { ...start, madeAt: Number.NaN }, false],
    ['an unknown amount', 'attempts.start', { ...start, amountFen: undefined }, true],
    ['a site that blurs the order key', 'attempts.start', { ...start, site: 'a|b' }, false],
    ['an empty order number', 'attempts.start', { ...start, orderNumber: '' }, false],
    ['an id with a path in it', 'attempts.start', { ...start, id: '../x' }, false],
    ['a window below seven days', 'settings.set', { returnDays: 6 }, false],
    ['a reason for paying', 'attempts.record', record({ kind: 'paid', reason: 'doubts' }), false],
    ['an outcome nobody knows', 'attempts.record', record({ kind: 'maybe' }), false],
    ['a promise without a time', 'attempts.record', record({ kind: 'promised' }), false],
    ['no reason', 'attempts.record', record({ kind: 'notPaid' }), false],
  ])('%s', (_, name, input, isAccepted) => {
    expect(passes(name, input)).toBe(isAccepted);
  });

  function record(result: unknown) {
    return { id: 'o1', attemptId: 'a1', result };
  }
});

import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { SeenOrder } from '../../../../lib/chat/seen-order';
import type { BackgroundCalls, CallBackground, SiteEntry } from '../../../../lib/messaging/calls';
import { createOrdersImport } from '../../../../lib/models/orders-import/orders-import';
import type { ImportVerdict } from '../../../../lib/reminders/import/import-verdict';

const NOW = Date.parse('2026-11-22T14:30:00+08:00');
const HEAD = '订单编号,买家会员名,买家应付货款,订单状态,订单创建时间,宝贝标题';

const line = (number: string | number, more: { status?: string; amount?: string } = {}) =>
  `="${number}",练习买家,${more.amount ?? '89.00'},${more.status ?? '等待买家付款'},2026-11-20 09:00:12,帆布包`;
const csv = (rows: readonly string[], name = '订单.csv', head = HEAD) =>
  new File([`${[head, ...rows].join('\r\n')}\r\n`], name);
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => line(10_000 + from + index));

interface Given {
  /** Of these numbers; the others are new. */
  verdicts?: Record<string, ImportVerdict>;
  sites?: Partial<SiteEntry['profile']>[];
}

/** A model on a background that remembers what it was asked, and may be told to wait or to fail. */
function importing({ verdicts = {}, sites = [] }: Given = {}) {
  const asked = { compare: [] as SeenOrder[][], import: [] as SeenOrder[][] };
  const failing = new Set<string>();
  let gate = Promise.resolve();
  const answer = async (name: string, input: unknown) => {
    await gate;
    if (failing.has(name)) throw new Error('后台没有响应');
    if (name === 'siteProfiles.list') return sites.map((profile) => ({ profile, isEnabled: true }));
    const { orders } = input as BackgroundCalls['orders.import']['in'];
    if (name === 'orders.compare') {
      asked.compare.push(orders);
      return orders.map(({ number }) => verdicts[number] ?? 'new');
    }
    asked.import.push(orders);
    return { added: orders.length, changed: 0, observed: 1 };
  };
  const model = createOrdersImport({
    call: answer as CallBackground,
    onChanged: () => () => {},
    zone: signal('Asia/Shanghai'),
    clock: () => NOW,
  });
  onTestFinished(model.dispose);
  const ready = () =>
    vi.waitFor(() => {
      const { value } = model.check;
      if (value.kind !== 'ready') throw new Error(`the trial is ${value.kind}`);
      return value.trial;
    });
  return {
    model,
    asked,
    failing,
    ready,
    /** Calls wait until what is returned is called. */
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
  };
}

test('a file comes to a trial that stores nothing and says what each order would do', async () => {
  const { model, asked, ready } = importing({ verdicts: { 10001: 'changed', 10002: 'same' } });
  await model.read(
    csv([
      line(10000),
      line(10001, { status: '买家已付款' }),
      line(10002),
      line('8.8E+17'),
      line(10004, { status: '神秘状态' }),
      line(10005, { amount: '约一万' }),
    ]),
  );
  const trial = await ready();
  expect(trial.counts).toEqual({ new: 2, changed: 1, same: 1, refused: 2 });
  expect([...trial.refusals]).toEqual([
    ['digitsLost', 1],
    ['statusUnknown', 1],
  ]);
  expect(trial).toMatchObject({ problemCount: 1, unpaidCount: 2 });
  expect(asked.compare[0]?.map(({ number, site }) => [number, site])).toEqual(
    ['10000', '10001', '10002', '10005'].map((number) => [number, 'typed']),
  );
  expect(asked.import).toEqual([]);
});

test.each([
  ['all', undefined, [2, 3, 4]],
  ['new', 'new', [2, 4]],
  ['refused', 'refused', [3]],
  ['with cells that cannot be read', 'problems', [4]],
] as const)('the rows shown are those that are %s', async (_name, filter, lines) => {
  const { model, ready } = importing();
  await model.read(csv([line(10000), line('8E+17'), line(10002, { amount: '约一万' })]));
  await ready();
  model.filter.value = filter;
  expect(model.entries.value.map(({ read }) => read.line)).toEqual(lines);
});

test('a column said to be something else makes the trial anew', async () => {
  const { model, asked, ready } = importing();
  const head = HEAD.replace('买家应付货款', '某种金额');
  await model.read(csv([line(10000)], '订单.csv', head));
  expect((await ready()).orders[0]?.amountFen).toBeUndefined();
  model.assign(2, 'amount');
  expect(model.check.value.kind).toBe('checking');
  expect((await ready()).orders[0]?.amountFen).toBe(89_00);
  expect(asked.compare).toHaveLength(2);
});

test('without a required column nothing is asked, and its name is said', async () => {
  const { model, asked, ready } = importing();
  await model.read(csv([line(10000)], '订单.csv', HEAD.replace('订单状态', '情况')));
  expect(model.check.value).toEqual({ kind: 'missing', columns: ['status'] });
  expect(asked.compare).toEqual([]);
  model.assign(3, 'status');
  expect((await ready()).counts.new).toBe(1);
});

test('another site makes the trial anew, with what that site forbids', async () => {
  const { model, ready } = importing({
    sites: [{ id: 'shop', name: '练习平台', isChatReminderForbidden: true }],
  });
  model.isOpen.value = true;
  await vi.waitFor(() => expect(model.sites.value.value).toHaveLength(1));
  await model.read(csv([line(10000)]));
  expect((await ready()).orders[0]).not.toHaveProperty('isChatReminderForbidden');
  model.site.value = 'shop';
  expect((await ready()).orders[0]).toMatchObject({ site: 'shop', isChatReminderForbidden: true });
});

test('storing goes piece by piece and sums up', async () => {
  const { model, asked, ready } = importing({ verdicts: { 10000: 'same' } });
  await model.read(csv(numbers(0, 2_501)));
  await ready();
  await model.commit();
  expect(asked.import.map((piece) => piece.length)).toEqual([1_000, 1_000, 500]);
  expect(model.state.value).toMatchObject({
    kind: 'done',
    total: 2_500,
    unpaidCount: 2_500,
    stored: {
      done: 2_500,
      sum: { added: 2_500, changed: 0, observed: 3 },
      end: { kind: 'whole' },
    },
  });
});

test('called off while storing, the piece under way is finished, and the rest can follow', async () => {
  const { model, asked, ready, hold } = importing();
  await model.read(csv(numbers(0, 2_500)));
  await ready();
  const letOn = hold();
  const storing = model.commit();
  model.cancel();
  expect(model.state.value).toMatchObject({ kind: 'importing', isStopping: true });
  letOn();
  await storing;
  expect(model.state.value).toMatchObject({
    kind: 'done',
    stored: { done: 1_000, end: { kind: 'stopped' } },
  });
  await model.commit();
  expect(asked.import.flat()).toHaveLength(2_500);
  expect(model.state.value).toMatchObject({ stored: { sum: { added: 2_500 } } });
});

test('a store that fails says why and how far it came; the rest is tried again', async () => {
  const { model, failing, ready } = importing();
  await model.read(csv(numbers(0, 10)));
  await ready();
  failing.add('orders.import');
  await model.commit();
  expect(model.state.value).toMatchObject({
    kind: 'done',
    stored: { done: 0, end: { kind: 'failed', why: '后台没有响应' } },
  });
  failing.clear();
  await model.commit();
  expect(model.state.value).toMatchObject({ stored: { done: 10, end: { kind: 'whole' } } });
});

test('a trial that fails can be made again', async () => {
  const { model, failing, ready } = importing();
  failing.add('orders.compare');
  await model.read(csv([line(10000)]));
  await vi.waitFor(() =>
    expect(model.check.value).toEqual({ kind: 'failed', why: '后台没有响应' }),
  );
  failing.clear();
  model.checkAgain();
  expect((await ready()).counts.new).toBe(1);
});

test('a file that was called off never comes to a trial', async () => {
  const { model } = importing();
  const reading = model.read(csv(numbers(0, 9_000)));
  model.cancel();
  await reading;
  expect(model.state.value).toEqual({ kind: 'waiting' });
});

test('the later of two files is the one tried', async () => {
  const { model, ready } = importing();
  await Promise.all([
    model.read(csv([line(10000)], '一.csv')),
    model.read(csv([line(10001)], '二.csv')),
  ]);
  await vi.waitFor(() =>
    expect(model.state.value).toMatchObject({ kind: 'trial', name: '二.csv', rowCount: 1 }),
  );
  expect((await ready()).orders[0]?.number).toBe('10001');
});

test('what is no table says why', async () => {
  const { model } = importing();
  await model.read(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '旧.xls'));
  expect(model.state.value).toMatchObject({ kind: 'refused', error: { code: 'oldXls' } });
});

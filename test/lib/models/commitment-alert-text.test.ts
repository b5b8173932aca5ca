import { expect, test } from 'vitest';
import type { Commitment } from '../../../lib/commitments/commitment';
import { commitmentAlertText } from '../../../lib/models/commitment-alert-text';
import { NOW, onDay, t, ZONE } from '../../components/fakes';

const promise = (buyer: string, dueAt: number): Commitment => ({
  id: buyer,
  orderKey: 'p|1',
  site: 'p',
  orderNumber: '1',
  conversationKey: 'c',
  buyer,
  kind: 'ship',
  words: '今天发',
  dueAt,
  madeAt: NOW,
  state: 'open',
});
const told = (...all: Commitment[]) => commitmentAlertText(all, { zone: ZONE }, t, NOW);

test('one promise that is about to lapse is named in the title', () => {
  expect(told(promise('小林', onDay(1, 0)))).toEqual({
    title: '承诺快到时间了：小林',
    message: '小林 · 今天 24:00 前发货 · 订单 1',
  });
});

test('one that lapsed while the machine slept says so', () => {
  expect(told(promise('', onDay(0, 12))).title).toMatch(/^承诺的时间过了：./u);
});

test('several are one notification of three lines at most', () => {
  const { title, message } = told(
    ...'甲乙丙丁'.split('').map((name) => promise(name, onDay(0, 15))),
  );
  expect(title).toBe('4 个承诺快到时间了');
  expect(message.split('\n')).toHaveLength(4);
  expect(message).toContain('还有 1 个');
});

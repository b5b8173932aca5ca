import { expect, test } from 'vitest';
import { alertText } from '../../../lib/models/alert-text';
import type { QueueOrder } from '../../../lib/reminders/queue/queue-entry';
import { NOW, onDay, t, ZONE } from '../../components/fakes';

const told = (buyer: string, kind: 'opens' | 'promise' | 'closing', amountFen?: number) => ({
  kind,
  occasions: [],
  until: onDay(0, 17),
  entry: { order: { buyer, amountFen } as QueueOrder },
});
const text = (...alerts: ReturnType<typeof told>[]) => alertText(alerts, { zone: ZONE }, t, NOW);

test('one order is named, with what it is about', () => {
  expect(text(told('小林', 'opens', 129_00))).toEqual({
    title: '可以催付了：小林',
    message: '小林 · ¥129.00 · 今天 17:00 前',
  });
  expect(text(told('', 'promise')).title).toBe('说好的付款时间到了：买家未知');
  expect(text(told('小林', 'closing')).message).toBe('小林 · 今天 17:00 前');
});

test('several are counted, the first of them named', () => {
  const { title, message } = text(
    ...['甲', '乙', '丙', '丁', '戊'].map((name) => told(name, 'opens')),
  );
  expect(title).toBe('有 5 单可以催付了');
  expect(message.split('\n')).toHaveLength(4);
  expect(message).toContain('还有 2 单');
});

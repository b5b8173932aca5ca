import { expect, test } from 'vitest';
import { ORDER_STATUSES } from '../../../lib/chat/order';
import { stageOf } from '../../../lib/chat/stage';

test('R11 without an order the conversation is pre-sale', () => {
  expect(stageOf(undefined)).toBe('preSale');
});

test.each(ORDER_STATUSES)(
  'R11 %s has a stage, and only an unknown status an unknown one',
  (status) => {
    expect(stageOf(status) === 'unknown').toBe(status === 'unknown');
    expect(stageOf(status)).not.toBe('preSale');
  },
);

import { expect, test } from 'vitest';
import { VARIABLE_NAMES } from '../../../../lib/phrases/template/names';
import { sampleConversation, sampleOrder } from '../../../../lib/phrases/template/sample';
import { variablesOf } from '../../../../lib/phrases/variables';
import { defaultShopSettings } from '../../../../lib/rules/default-settings';
import { at } from '../../reminders/make';

test('the sample has a value for every variable', () => {
  const now = at('11-20 15:00');
  const settings = { ...defaultShopSettings(), shopName: '示例店', agentName: '示例客服' };
  const order = sampleOrder(now);
  const { buyer, orders } = sampleConversation(order);
  const values = variablesOf(orders[0], buyer, settings, now);
  expect(Object.keys(values).sort()).toEqual(Object.keys(VARIABLE_NAMES).sort());
});

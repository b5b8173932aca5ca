import { expect, test } from 'vitest';
import type { Case } from '../../../../lib/cases/case';
import { casesCsv } from '../../../../lib/models/cases/cases-csv';
import { t, ZONE } from '../../../components/fakes';
import { aNewCase, anEntry, aStep } from '../../cases/make';

const at = (text: string) => Date.parse(`${text}+08:00`);
const one: Case = {
  ...aNewCase({ id: 'k', buyer: '=练习', agent: '小林', orderNumber: '2026112200010001' }),
  orderKey: 'practice|2026112200010001',
  openedAt: at('2026-11-20T09:00'),
  entries: [
    { ...anEntry('a', aStep({ note: '打错' })), recordedAt: at('2026-11-20T09:05') },
    {
      ...anEntry('b', aStep({ note: '说"开线"', nextAt: at('2026-11-23T10:00') }), 'a'),
      recordedAt: at('2026-11-20T09:06'),
      agent: '小林',
    },
  ],
};

test('a line for each case, no cell taken for a formula, no digit of the order lost', async () => {
  const text = new TextDecoder().decode(await casesCsv(t, [one], ZONE));
  const lines = text.split('\r\n');
  expect(lines[1]).toBe(
    [
      '2026-11-20 09:00',
      "'=练习",
      '=""2026112200010001""',
      '商品',
      '质量问题',
      '处理中',
      '核实情况',
      '2026-11-23 10:00',
      '小林',
      '2026-11-20 09:06 小林 联系买家 · 已完成 · 说""开线""',
    ]
      .map((cell) => `"${cell}"`)
      .join(),
  );
  expect(lines[0]).toContain('"开单时间","买家","订单号"');
  expect(text).not.toContain('打错');
});

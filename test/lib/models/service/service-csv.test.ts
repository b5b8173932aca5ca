import { expect, test } from 'vitest';
import { serviceCsv } from '../../../../lib/models/service/service-csv';
import { t } from '../../../components/fakes';
import { figuresOfTalks } from '../../service/figures/make';
import { at, thread } from '../../service/make';

const figures = {
  ...figuresOfTalks(
    [{ messages: thread('b 14:00', 'a 14:02', 'b 14:10'), agents: [undefined, '=练习客服'] }],
    'Asia/Shanghai',
    { from: at('00:00'), to: at('00:00', '2026-11-23') },
  ),
  unreadable: 0,
};

test('a line for each row, in seconds, and no cell that a spreadsheet takes for a formula', async () => {
  const days = '2026-11-22 至 2026-11-22';
  const text = new TextDecoder().decode(await serviceCsv(t, figures, {}, days));
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toBe(
    '"全部","2026-11-22 至 2026-11-22","1","2","1","0.5000","1","120.0","120.0","1","120.0","120.0","1","是"',
  );
  expect(lines[3]).toBe(
    `"客服","'=练习客服","1","2","1","0.5000","1","120.0","120.0","1","120.0","120.0","","是"`,
  );
  expect(lines[4]).toContain('"钟点","14 点","","2","1"');
  expect(text).not.toMatch(/(^|,)"[=+\-@]/mu);
});

import { expect, test } from 'vitest';
import { figuresCsv } from '../../../../lib/models/figures/figures-csv';
import type { FiguresReply } from '../../../../lib/reminders/figures/figures';
import { figuresOf } from '../../../../lib/reminders/figures/figures-of';
import { t } from '../../../components/fakes';
import { blocksOf } from '../../reminders/figures/make';
import { at, attempt, outcome, SETTINGS, SHANGHAI } from '../../reminders/make';

const made = [
  attempt(at('11-20 10:00'), {
    phraseId: 'p',
    agent: '-小林',
    outcomes: [outcome(at('11-20 11:00'), { kind: 'paid' })],
  }),
  attempt(at('11-20 10:00'), { orderKey: 'practice|2', agent: '+阿明' }),
];
const figures: FiguresReply = {
  ...figuresOf(blocksOf(made), {
    period: { from: at('11-20 00:00'), to: at('11-21 00:00') },
    zone: SHANGHAI,
    settings: SETTINGS,
    creditedWithinMs: 86_400_000,
    now: at('11-20 12:00'),
  }),
  atStake: { count: 0, fen: 0, withoutAmount: 0 },
  phraseTitles: { p: '=HYPERLINK("x")' },
};

test('a line for each row, and no cell that a spreadsheet takes for a formula', async () => {
  const text = new TextDecoder().decode(await figuresCsv(t, figures, '2026-11-20 至 2026-11-20'));
  const lines = text.split('\r\n');
  expect(lines[1]).toBe(
    '"催付后 24 小时内付款","2026-11-20 至 2026-11-20","单","2","1","0.5000","0.0945","0.9055","1","是"',
  );
  expect(text).toContain(`"'=HYPERLINK(""x"")","次","1","1","1.0000"`);
  expect(text).toContain(`"'-小林","次","1","1"`);
  expect(text).toContain(`"'+阿明","次","1","0"`);
  expect(text).toContain('"周五 10 点","次","2","1"');
  expect(text).not.toMatch(/(^|,)"[=+\-@]/mu);
});

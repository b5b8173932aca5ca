import type { FiguresReply } from '../reminders/figures/figures';
import { figuresOf } from '../reminders/figures/figures-of';
import { type PeriodChoice, periodSpan } from '../reminders/figures/period';
import { CREDITED_WITHIN } from '../rules/outcome-rules';
import { figureIn } from '../rules/overrides';
import { readColumns } from './attempt-columns';
import type { StoreContext } from './context';
import { queueStore } from './queue';
import { settingsStore } from './settings';

/** What came of the reminders. Reads columns, never the rows of attempts. */
export function figuresStore(context: StoreContext) {
  const { db, clock } = context;
  const { getSettings } = settingsStore(context);
  const { unpaidAtStake } = queueStore(context);
  return {
    async figuresOfPeriod(choice: PeriodChoice): Promise<FiguresReply> {
      const { zone, reminders, ruleOverrides } = await getSettings();
      const [blocks, atStake] = await Promise.all([readColumns(context), unpaidAtStake()]);
      const now = clock();
      const period = periodSpan(choice, now, zone);
      const figures = figuresOf(blocks, {
        period,
        zone,
        settings: reminders,
        creditedWithinMs: figureIn(CREDITED_WITHIN, ruleOverrides),
        now,
      });
      const ids = figures.phrase.lines.map(({ key }) => key);
      const phrases = await db.phrases.bulkGet(ids);
      const titles = phrases.flatMap((phrase) => (phrase ? [[phrase.id, phrase.title]] : []));
      return { ...figures, phraseTitles: Object.fromEntries(titles), atStake };
    },
  };
}

import { figureRow, percent } from '../../../lib/models/figures/figure-table';
import { lengthText } from '../../../lib/models/rules/figure-text';
import type { FiguresReply } from '../../../lib/reminders/figures/figures';
import { useUi } from '../../ui-context';
import { Headline } from './Headline';

/** The whole of the period in a few numbers. */
export function Overview({ figures }: { figures: FiguresReply }) {
  const { t, words } = useUi();
  const { orders, reminders, atStake } = figures;
  const within = lengthText(t, figures.creditedWithinMs);
  const { rate, interval, isSmall } = figureRow('', orders);
  return (
    <dl class="overview card">
      <Headline name={t('figuresRate', within)} testId="figures-rate">
        <dd class="overview__value">
          {rate === undefined ? '–' : percent(rate)}{' '}
          <span class="overview__of">{t('figuresOrdersOf', orders.paid, orders.of)}</span>
          {isSmall && rate !== undefined && (
            <span class="pill" title={t('figuresSmallHint')}>
              {t('figuresSmall')}
            </span>
          )}
        </dd>
        {interval && <dd>{t('figuresInterval', percent(interval[0]), percent(interval[1]))}</dd>}
        {orders.waiting > 0 && <dd>{t('figuresWaiting', orders.waiting, within)}</dd>}
      </Headline>
      <Headline name={t('figuresReminders')} testId="figures-reminders">
        <dd class="overview__value">{t('figuresRemindersOf', reminders.of)}</dd>
        {reminders.unrecorded > 0 && <dd>{t('figuresUnrecorded', reminders.unrecorded)}</dd>}
      </Headline>
      <Headline name={t('figuresPaidMoney')} testId="figures-money">
        <dd class="overview__value">{words.value.money(orders.paidFen)}</dd>
        {orders.paidWithoutAmount > 0 && <dd>{t('figuresNoAmount', orders.paidWithoutAmount)}</dd>}
      </Headline>
      <Headline name={t('figuresAtStake')} testId="figures-at-stake">
        <dd class="overview__value">{words.value.money(atStake.fen)}</dd>
        <dd>{t('figuresAtStakeCount', atStake.count)}</dd>
        {atStake.withoutAmount > 0 && <dd>{t('figuresNoAmountOf', atStake.withoutAmount)}</dd>}
      </Headline>
    </dl>
  );
}

import type { SeenOrder } from '../../../lib/chat/seen-order';
import type { TrialEntry } from '../../../lib/models/orders-import/order-trial';
import type { Translate } from '../../../lib/models/text';
import type { CellProblem, FileOrder } from '../../../lib/reminders/import/read-orders';
import { useUi } from '../../ui-context';
import { VirtualGrid } from '../files/VirtualGrid';

const TONES = {
  new: 'pill pill--good',
  changed: 'pill pill--due',
  same: 'pill',
  refused: 'pill pill--bad',
} as const;

/** Each order of the file, what would become of it, and why not. */
export function OrderRows({ entries }: { entries: readonly TrialEntry[] }) {
  const { t } = useUi();
  return (
    <VirtualGrid
      entries={entries}
      heads={[t('ordersRowLine'), t('ordersRowKind'), t('ordersRowOrder'), t('ordersRowTrade')]}
      testId="orders-rows"
      class="order-rows"
      label={t('ordersRowsLabel')}
      lineOf={({ read }) => read.line}
      cells={(entry) => <Cells entry={entry} />}
    >
      {entries.length === 0 && <p class="empty">{t('ordersNoRows')}</p>}
    </VirtualGrid>
  );
}

function Cells({ entry: { kind, read } }: { entry: TrialEntry }) {
  const { t } = useUi();
  const { line, rowCount, number, order } = read;
  const why = whyOf(t, read).join(' · ');
  const rows = rowCount > 1 ? t('ordersRowCount', rowCount) : '';
  return (
    <>
      <td class="muted">{line}</td>
      <td>
        <span class={TONES[kind]}>{t(`ordersKind_${kind}`)}</span>
      </td>
      <td class="grid__phrase" colSpan={order ? 1 : 2}>
        <span class="grid__title">
          <span class="grid__name order-rows__number">{order?.number ?? number}</span>
          <span class="grid__name order-rows__plain">{order?.buyer}</span>
        </span>
        <span class={why ? 'grid__body order-rows__why' : 'grid__body'} title={why}>
          {[rows, why || order?.itemTitle].filter(Boolean).join(' · ')}
        </span>
      </td>
      {order && <Trade order={order} />}
    </>
  );
}

function Trade({ order: { status, amountFen, placedAt } }: { order: SeenOrder }) {
  const { t, words, now } = useUi();
  return (
    <td class="grid__phrase">
      <span class="grid__title">
        <span class="grid__name order-rows__plain">{t(`status_${status}`)}</span>
        {amountFen !== undefined && (
          <span class="order-rows__amount">{words.value.money(amountFen)}</span>
        )}
      </span>
      <span class="grid__body">
        {placedAt !== undefined && t('ordersPlacedAt', words.value.instant(placedAt, now.value))}
      </span>
    </td>
  );
}

function whyOf(t: Translate, { refusal, problems }: FileOrder): string[] {
  if (refusal) return [t(`ordersRefusal_${refusal}`)];
  return problems.map((problem) => problemText(t, problem));
}

const problemText = (t: Translate, { column, text }: CellProblem): string =>
  text === '' ? t('ordersAmountsDiffer') : t('ordersProblem', t(`ordersColumn_${column}`), text);

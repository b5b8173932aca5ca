import type { SeenOrder } from '../../../lib/chat/seen-order';
import type { TrialEntry } from '../../../lib/models/orders-import/order-trial';
import type { Translate } from '../../../lib/models/text';
import type { CellProblem, FileOrder } from '../../../lib/reminders/import/read-orders';
import { useVirtualRows } from '../../parts/use-virtual-rows';
import { useUi } from '../../ui-context';

/** Heights of a row and of the head; the style sheet says the same. */
const ROW_PX = 52;
const HEAD_PX = 32;

const TONES = {
  new: 'pill pill--good',
  changed: 'pill pill--due',
  same: 'pill',
  refused: 'pill pill--bad',
} as const;

/** Each order of the file, what would become of it, and why not. */
export function OrderRows({ entries }: { entries: readonly TrialEntry[] }) {
  const { t } = useUi();
  const virtual = useVirtualRows({ count: entries.length, rowPx: ROW_PX, headPx: HEAD_PX });
  return (
    <div
      class="grid trial order-rows"
      ref={virtual.scrollRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keyboard.
      tabIndex={0}
      data-testid="orders-rows"
    >
      <table
        class="grid__table"
        aria-label={t('ordersRowsLabel')}
        aria-rowcount={entries.length + 1}
        style={{ height: `${virtual.totalPx}px` }}
      >
        <thead>
          <tr class="grid__row grid__row--head" aria-rowindex={1}>
            <th scope="col">{t('ordersRowLine')}</th>
            <th scope="col">{t('ordersRowKind')}</th>
            <th scope="col">{t('ordersRowOrder')}</th>
            <th scope="col">{t('ordersRowTrade')}</th>
          </tr>
        </thead>
        <tbody>
          {virtual.rows.map(({ index, topPx, slot }) => {
            const entry = entries[index];
            return entry && <Row key={slot} entry={entry} index={index} topPx={topPx} />;
          })}
        </tbody>
      </table>
      {entries.length === 0 && <p class="empty">{t('ordersNoRows')}</p>}
    </div>
  );
}

interface RowProps {
  entry: TrialEntry;
  index: number;
  topPx: number;
}

function Row({ entry: { kind, read }, index, topPx }: RowProps) {
  const { t } = useUi();
  const { line, rowCount, number, order } = read;
  const why = whyOf(t, read).join(' · ');
  const rows = rowCount > 1 ? t('ordersRowCount', rowCount) : '';
  return (
    <tr
      class="grid__row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${topPx}px)` }}
      data-line={line}
    >
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
    </tr>
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

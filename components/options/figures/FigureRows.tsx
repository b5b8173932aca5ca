import { type FigureTable, percent } from '../../../lib/models/figures/figure-table';
import { useUi } from '../../ui-context';

/** The numbers of a breakdown. Hours without any reminder are left out: most have none. */
export function FigureRows({ table }: { table: FigureTable }) {
  const { t } = useUi();
  const rows = table.id === 'heat' ? table.rows.filter(({ of }) => of > 0) : table.rows;
  return (
    <div class="figures__scroll">
      <table class="figures__table">
        <caption class="visually-hidden">{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">{table.head}</th>
            <th scope="col">{t('figuresColOf')}</th>
            <th scope="col">{t('figuresColPaid', table.within)}</th>
            <th scope="col">{t('figuresColRate')}</th>
            <th scope="col">{t('figuresColInterval')}</th>
            <th scope="col">{t('figuresColWaiting', table.within)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of, paid, rate, interval, isSmall, waiting }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{of}</td>
              <td>{paid}</td>
              <td>
                {rate === undefined ? '–' : percent(rate)}
                {isSmall && of > 0 && (
                  <span class="pill" title={t('figuresSmallHint')}>
                    {t('figuresSmall')}
                  </span>
                )}
              </td>
              <td>{interval ? `${percent(interval[0])}–${percent(interval[1])}` : '–'}</td>
              <td>{waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

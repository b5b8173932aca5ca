import {
  hasAny,
  type LengthCell,
  ratioText,
  type ServiceRow,
  type ServiceTable,
} from '../../../lib/models/service/service-table';
import { useUi } from '../../ui-context';

/** What a table shows of its rows. */
export type Part = 'lengths' | 'messages';

interface Props {
  table: ServiceTable;
  title: string;
  parts: readonly Part[];
  write: (ms: number) => string;
}

/** The numbers of a breakdown; rows in which nothing happened are left out. */
export function ServiceRows({ table: { id, head, rows }, title, parts, write }: Props) {
  const { t } = useUi();
  const isDated = id === 'days' || id === 'weeks';
  return (
    <div class="figures__scroll">
      <table class="figures__table service__table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {parts.includes('lengths') && (
              <>
                <LengthHeads name={t('serviceColFirst')} />
                <LengthHeads name={t('serviceColAll')} />
              </>
            )}
            {parts.includes('messages') && (
              <>
                {id !== 'hour' && <th scope="col">{t('serviceColConversations')}</th>}
                <th scope="col">{t('serviceColAgent')}</th>
                <th scope="col">{t('serviceColBuyer')}</th>
                <th scope="col">{t('serviceColRatio')}</th>
                {isDated && <th scope="col">{t('serviceColOpen')}</th>}
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.filter(hasAny).map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {parts.includes('lengths') && (
                <>
                  <LengthCells cell={row.first} write={write} />
                  <LengthCells cell={row.all} write={write} />
                </>
              )}
              {parts.includes('messages') && (
                <>
                  {id !== 'hour' && <td>{row.conversations}</td>}
                  <td>{row.agent}</td>
                  <td>{row.buyer}</td>
                  <RatioCell row={row} />
                  {isDated && <td>{row.open}</td>}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LengthHeads({ name }: { name: string }) {
  const { t } = useUi();
  return (
    <>
      <th scope="col">{`${name}${t('serviceColTimes')}`}</th>
      <th scope="col">{`${name}${t('serviceColMean')}`}</th>
      <th scope="col">{`${name}${t('serviceColMedian')}`}</th>
    </>
  );
}

function LengthCells({ cell, write }: { cell: LengthCell; write: Props['write'] }) {
  const { t } = useUi();
  const { count, meanMs, medianMs, isSmall, isOver } = cell;
  return (
    <>
      <td>
        {count}
        {isSmall && count > 0 && <Few />}
      </td>
      <td>
        {meanMs === undefined ? '–' : write(meanMs)}
        {isOver && <span class="pill pill--due">{t('serviceOver')}</span>}
      </td>
      <td>{medianMs === undefined ? '–' : write(medianMs)}</td>
    </>
  );
}

function RatioCell({ row: { ratio, isSmall, isUnder } }: { row: ServiceRow }) {
  const { t } = useUi();
  return (
    <td>
      {ratio === undefined ? '–' : ratioText(ratio)}
      {isUnder && <span class="pill pill--due">{t('serviceUnder')}</span>}
      {isSmall && ratio !== undefined && <Few />}
    </td>
  );
}

/** Marks what few cases stand behind. */
export function Few() {
  const { t } = useUi();
  return (
    <span class="pill" title={t('figuresSmallHint')}>
      {t('figuresSmall')}
    </span>
  );
}

import type { ImportModel } from '../../../../lib/models/library/import-model';
import type { PlannedRow } from '../../../../lib/phrases/transfer/planned-row';
import { useVirtualRows } from '../../../parts/use-virtual-rows';
import { useUi } from '../../../ui-context';
import { rowReasonText } from './reason-text';

/** Heights of a row and of the head; the style sheet says the same. */
const ROW_PX = 52;
const HEAD_PX = 32;

const TONES = {
  new: 'pill pill--good',
  changed: 'pill pill--due',
  same: 'pill',
  clash: 'pill pill--due',
  refused: 'pill pill--bad',
} as const;

/** What each row of the file would do, and why not. */
export function TrialRows({ imports }: { imports: ImportModel }) {
  const { t } = useUi();
  const entries = imports.entries.value;
  const virtual = useVirtualRows({ count: entries.length, rowPx: ROW_PX, headPx: HEAD_PX });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keyboard.
    <div class="grid trial" ref={virtual.scrollRef} tabIndex={0} data-testid="trial-rows">
      <table
        class="grid__table"
        aria-rowcount={entries.length + 1}
        style={{ height: `${virtual.totalPx}px` }}
      >
        <thead>
          <tr class="grid__row grid__row--head" aria-rowindex={1}>
            <th scope="col">{t('libraryTrialLine')}</th>
            <th scope="col">{t('libraryTrialKind')}</th>
            <th scope="col">{t('libraryColumn_phrase')}</th>
            <th scope="col">{t('libraryTrialWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {virtual.rows.map(({ index, topPx, slot }) => {
            const entry = entries[index];
            return (
              entry && (
                <Row key={slot} imports={imports} entry={entry} index={index} topPx={topPx} />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  imports: ImportModel;
  entry: PlannedRow;
  index: number;
  topPx: number;
}

function Row({ imports, entry, index, topPx }: RowProps) {
  const { t } = useUi();
  const { line, kind, phrase, was, why } = entry;
  return (
    <tr
      class="grid__row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${topPx}px)` }}
      data-line={line}
    >
      <td class="muted">{line}</td>
      <td>
        <span class={TONES[kind]}>{t(`libraryTrial_${kind}`)}</span>
      </td>
      <td class="grid__phrase">
        {phrase ? (
          <>
            <span class="grid__title">
              <span class="grid__name">{phrase.title}</span>
              {phrase.code && <kbd class="grid__code">{phrase.code}</kbd>}
              <span class="muted small grid__name">{phrase.group}</span>
            </span>
            <span class="grid__body" title={phrase.body}>
              {was && was.body !== phrase.body && <del>{was.body}</del>}
              {phrase.body}
            </span>
          </>
        ) : (
          <span class="grid__body">{imports.written.value.get(line)}</span>
        )}
      </td>
      <td class="small">
        <span class="trial__why">{why && rowReasonText(t, why)}</span>
      </td>
    </tr>
  );
}

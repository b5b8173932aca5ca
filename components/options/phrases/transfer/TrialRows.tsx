import type { ImportModel } from '../../../../lib/models/library/import-model';
import type { PlannedRow } from '../../../../lib/phrases/transfer/planned-row';
import { useUi } from '../../../ui-context';
import { VirtualGrid } from '../../files/VirtualGrid';
import { rowReasonText } from './reason-text';

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
  return (
    <VirtualGrid
      entries={imports.entries.value}
      heads={[
        t('libraryTrialLine'),
        t('libraryTrialKind'),
        t('libraryColumn_phrase'),
        t('libraryTrialWhy'),
      ]}
      testId="trial-rows"
      lineOf={({ line }) => line}
      cells={(entry) => <Cells imports={imports} entry={entry} />}
    />
  );
}

function Cells({ imports, entry }: { imports: ImportModel; entry: PlannedRow }) {
  const { t } = useUi();
  const { line, kind, phrase, was, why } = entry;
  return (
    <>
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
    </>
  );
}

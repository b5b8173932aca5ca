import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Library } from '../../../../lib/models/library/library';
import { Loaded } from '../../../parts/Loaded';
import { useVirtualRows } from '../../../parts/use-virtual-rows';
import { useUi } from '../../../ui-context';
import { BinBar } from './BinBar';
import { EmptyPlace } from './EmptyPlace';
import { GridHead } from './GridHead';
import { gridKeys } from './grid-keys';
import { PhraseGridRow, rowId } from './PhraseGridRow';

/** Heights of a row and of the head; the style sheet says the same. */
const ROW_PX = 52;
const HEAD_PX = 32;

export function PhraseGrid({ library }: { library: Library }) {
  const isBin = library.place.value.kind === 'bin';
  return (
    <Loaded query={isBin ? library.data.bin : library.data.phrases}>
      {() => (
        <>
          {isBin && <BinBar library={library} />}
          {library.rows.value.length === 0 ? (
            <EmptyPlace library={library} />
          ) : (
            <Grid library={library} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Grid({ library }: { library: Library }) {
  const { t } = useUi();
  const { selection, editor } = library;
  const rows = library.rows.value;
  const cursor = selection.cursor.value;
  const grid = useRef<HTMLTableElement>(null);
  const virtual = useVirtualRows({
    count: rows.length,
    rowPx: ROW_PX,
    headPx: HEAD_PX,
    keptIndex: cursor,
  });
  useSignalEffect(() => {
    const { value: index } = selection.cursor;
    if (index >= 0) virtual.show(index);
  });
  useSignalEffect(() => {
    // The editor has gone, and the keyboard with it.
    const isGone = editor.draft.value === undefined && document.activeElement === document.body;
    if (isGone && selection.cursor.peek() >= 0) grid.current?.focus();
  });
  const active = rows[cursor]?.phrase.id;
  return (
    <div class="grid" ref={virtual.scrollRef}>
      <table
        ref={grid}
        class="grid__table"
        style={{ height: `${virtual.totalPx}px` }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen with the keyboard.
        role="grid"
        tabIndex={0}
        data-testid="library-grid"
        aria-label={t('phrases')}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={active === undefined ? undefined : rowId(active)}
        onKeyDown={gridKeys(library)}
      >
        <thead>
          <GridHead library={library} />
        </thead>
        <tbody>
          {virtual.rows.map(({ index, topPx, slot }) => {
            const row = rows[index];
            return (
              row && (
                <PhraseGridRow key={slot} library={library} row={row} index={index} topPx={topPx} />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

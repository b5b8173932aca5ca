import type { Library } from '../../../../lib/models/library/library';
import type { LibraryRow } from '../../../../lib/models/library/rows';
import { Icon } from '../../../parts/Icon';
import { useUi } from '../../../ui-context';
import { useDraggable } from '../use-draggable';
import { useDropTarget } from '../use-drop-target';

interface Props {
  library: Library;
  row: LibraryRow;
  index: number;
  topPx: number;
}

export const rowId = (id: string) => `phrase-${id}`;

/** One phrase. A click opens it; with Shift or Ctrl, or on the box, it is selected. */
export function PhraseGridRow({ library, row, index, topPx }: Props) {
  const { t, words, now } = useUi();
  const { selection, editor } = library;
  const { phrase, use, removedAt } = row;
  const { id } = phrase;
  const isBin = removedAt !== undefined;
  const isSelected = selection.set.value.has(id);
  const { ref, edge } = useDropTarget<HTMLTableRowElement>({
    takes: ({ kind }) => kind === 'phrases' && library.isInOrder.value,
    onDrop: (dragged, side) => {
      if (dragged.kind === 'phrases') void library.moveBeside(dragged.ids, id, side);
    },
  });
  useDraggable(
    ref,
    () => (isBin ? undefined : { kind: 'phrases', ids: library.withSelected(id) }),
    (dragged) =>
      dragged.kind === 'phrases' && dragged.ids.length > 1
        ? t('libraryDragged', dragged.ids.length)
        : phrase.title,
  );
  const onClick = (event: MouseEvent) => {
    const isBox = event.target instanceof HTMLInputElement;
    if (event.shiftKey) selection.choose(index, 'extend');
    else if (isBox || event.ctrlKey || event.metaKey || isBin) selection.choose(index, 'toggle');
    else {
      selection.goTo(index);
      editor.open(id);
    }
  };
  const classes = ['grid__row'];
  if (selection.cursor.value === index) classes.push('grid__row--cursor');
  if (editor.draft.value?.id === id) classes.push('grid__row--open');
  if (edge.value) classes.push(`grid__row--${edge.value.side}`);
  return (
    <tr
      ref={ref}
      id={rowId(id)}
      class={classes.join(' ')}
      style={{ transform: `translateY(${topPx}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={-1}
      data-phrase={id}
      onClick={onClick}
    >
      <td>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('librarySelect', phrase.title)}
          checked={isSelected}
        />
      </td>
      <td class="grid__phrase">
        <span class="grid__title">
          <span class="grid__name">{phrase.title}</span>
          {phrase.code && <kbd class="grid__code">{phrase.code}</kbd>}
          {editor.unsavedIds.value.has(id) && (
            <span class="pill pill--due">{t('libraryUnsaved')}</span>
          )}
        </span>
        <span class="grid__body">
          {library.place.value.kind !== 'group' && (
            <span class="grid__group">{phrase.group} · </span>
          )}
          {phrase.body.split('\n', 1)[0]}
        </span>
      </td>
      <td class="grid__tags">
        {phrase.tags.map((tag) => (
          <span key={tag} class="pill">
            {tag}
          </span>
        ))}
      </td>
      <td class="grid__figure">{use?.uses ?? 0}</td>
      <td class="grid__figure muted">
        {isBin
          ? t('libraryRemovedAt', words.value.instant(removedAt, now.value))
          : use
            ? words.value.instant(use.lastUsedAt, now.value)
            : t('libraryNeverUsed')}
      </td>
      <td class="grid__grip">{!isBin && <Icon name="grip" />}</td>
    </tr>
  );
}

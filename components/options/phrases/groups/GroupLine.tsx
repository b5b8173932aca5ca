import { useSignal } from '@preact/signals';
import type { Library } from '../../../../lib/models/library/library';
import { IconButton } from '../../../parts/IconButton';
import { useUi } from '../../../ui-context';
import { useDraggable } from '../use-draggable';
import { useDropTarget } from '../use-drop-target';
import { GroupMenu } from './GroupMenu';
import { NameForm } from './NameForm';

/** A group: opens it, takes phrases and other groups dropped on it, can be dragged and renamed. */
export function GroupLine({ library, name }: { library: Library; name: string }) {
  const { t } = useUi();
  const { groups } = library;
  const mode = useSignal<'plain' | 'menu' | 'rename'>('plain');
  const close = () => {
    mode.value = 'plain';
  };
  const { ref, edge } = useDropTarget<HTMLLIElement>({
    takes: (dragged) => dragged.kind === 'phrases' || dragged.name !== name,
    onDrop: (dragged, side) => {
      if (dragged.kind === 'phrases') void library.moveToGroup(dragged.ids, name);
      else void groups.moveBeside(dragged.name, name, side);
    },
  });
  useDraggable(ref, () => ({ kind: 'group', name }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    void groups.moveByOne(name, event.key === 'ArrowUp' ? -1 : 1);
  };
  const place = library.place.value;
  const isHere = place.kind === 'group' && place.name === name;
  const over =
    edge.value && `groups__item--${edge.value.kind === 'group' ? edge.value.side : 'over'}`;
  return (
    <li ref={ref} class={over ? `groups__item ${over}` : 'groups__item'} data-group={name}>
      {mode.value === 'rename' ? (
        <NameForm
          label={t('libraryGroupName')}
          initial={name}
          taken={(library.data.groups.value.value ?? []).filter((other) => other !== name)}
          takenHint={t('libraryGroupMerge')}
          onCancel={close}
          onDone={(next) => {
            close();
            void groups.rename(name, next);
          }}
        />
      ) : (
        <div class="groups__row">
          <button
            type="button"
            class="groups__line"
            aria-current={isHere ? 'true' : undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => library.goTo({ kind: 'group', name })}
            onKeyDown={onKeyDown}
          >
            <span class="groups__name">{name}</span>
            <span class="groups__count">{library.counts.value?.byGroup.get(name)}</span>
          </button>
          <IconButton
            icon="more"
            label={t('libraryGroupMenu', name)}
            isExpanded={mode.value === 'menu'}
            onClick={() => {
              mode.value = mode.value === 'menu' ? 'plain' : 'menu';
            }}
          />
        </div>
      )}
      {mode.value === 'menu' && (
        <GroupMenu
          library={library}
          name={name}
          onClose={close}
          onRename={() => {
            mode.value = 'rename';
          }}
        />
      )}
    </li>
  );
}

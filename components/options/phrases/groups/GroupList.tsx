import { useSignal } from '@preact/signals';
import type { Library } from '../../../../lib/models/library/library';
import type { Place } from '../../../../lib/models/library/rows';
import { useUi } from '../../../ui-context';
import { useDropTarget } from '../use-drop-target';
import { GroupLine } from './GroupLine';
import { NameForm } from './NameForm';

/** Where to look: everything, what was never used, each group, the recycle bin. */
export function GroupList({ library }: { library: Library }) {
  const { t } = useUi();
  const names = library.data.groups.value.value ?? [];
  const counts = library.counts.value;
  const isAdding = useSignal(false);
  return (
    <nav class="groups" aria-label={t('libraryGroups')}>
      <ul class="groups__list">
        <PlaceLine library={library} place={{ kind: 'all' }} count={counts?.all} />
        <PlaceLine library={library} place={{ kind: 'neverUsed' }} count={counts?.neverUsed} />
        <PlaceLine library={library} place={{ kind: 'bin' }} count={counts?.bin} />
      </ul>
      <h2 class="groups__title">{t('libraryGroups')}</h2>
      <ul class="groups__list" data-testid="library-groups">
        {names.map((name) => (
          <GroupLine key={name} library={library} name={name} />
        ))}
      </ul>
      {isAdding.value ? (
        <NameForm
          label={t('libraryGroupName')}
          initial=""
          taken={names}
          onCancel={() => {
            isAdding.value = false;
          }}
          onDone={(name) => {
            isAdding.value = false;
            void library.groups.add(name);
          }}
        />
      ) : (
        <button
          type="button"
          class="button button--quiet groups__add"
          data-testid="group-add"
          onClick={() => {
            isAdding.value = true;
          }}
        >
          {t('libraryGroupAdd')}
        </button>
      )}
    </nav>
  );
}

interface PlaceLineProps {
  library: Library;
  place: Extract<Place, { kind: 'all' | 'neverUsed' | 'bin' }>;
  /** Absent until it is known. */
  count: number | undefined;
}

function PlaceLine({ library, place, count }: PlaceLineProps) {
  const { t } = useUi();
  const { ref, edge } = useDropTarget<HTMLButtonElement>({
    takes: ({ kind }) => kind === 'phrases' && place.kind === 'bin',
    onDrop: (dragged) => {
      if (dragged.kind === 'phrases') void library.remove(dragged.ids);
    },
  });
  const isHere = library.place.value.kind === place.kind;
  return (
    <li>
      <button
        type="button"
        ref={ref}
        class={edge.value ? 'groups__line groups__line--over' : 'groups__line'}
        data-testid={`place-${place.kind}`}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => library.goTo(place)}
      >
        <span class="groups__name">{t(`libraryPlace_${place.kind}`)}</span>
        <span class="groups__count">{count}</span>
      </button>
    </li>
  );
}

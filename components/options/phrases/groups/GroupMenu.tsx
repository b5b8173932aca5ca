import type { Library } from '../../../../lib/models/library/library';
import { useUi } from '../../../ui-context';

interface Props {
  library: Library;
  name: string;
  onRename: () => void;
  onClose: () => void;
}

/** What can be done with a group, unfolded below it. */
export function GroupMenu({ library: { groups, counts, data }, name, onRename, onClose }: Props) {
  const { t } = useUi();
  const names = data.groups.value.value ?? [];
  const isEmpty = counts.value?.byGroup.get(name) === 0;
  const item = (label: string, act: () => void, isOff = false) => (
    <button type="button" class="button button--quiet" disabled={isOff} onClick={act}>
      {label}
    </button>
  );
  return (
    <fieldset
      class="groups__menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {item(t('libraryGroupRename'), onRename)}
      {item(t('libraryGroupUp'), () => void groups.moveByOne(name, -1), names[0] === name)}
      {item(t('libraryGroupDown'), () => void groups.moveByOne(name, 1), names.at(-1) === name)}
      {item(t('libraryGroupRemove'), () => void groups.removeEmpty(name), !isEmpty)}
      {!isEmpty && <p class="muted small">{t('libraryGroupNotEmpty')}</p>}
    </fieldset>
  );
}

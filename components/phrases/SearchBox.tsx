import { useEffect } from 'preact/hooks';
import type { PhrasesModel } from '../../lib/models/phrases';
import type { SearchKeys } from '../../lib/models/search-keys';
import { useKeyRelease } from '../parts/use-key-release';
import { useUi } from '../ui-context';
import { useAskedFocus } from './use-asked-focus';

export const PHRASE_TREE = 'phrase-tree';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

interface Props {
  model: PhrasesModel;
  searchKeys: SearchKeys;
}

/** Where the keyboard is while the list below is gone through. */
export function SearchBox({ model, searchKeys }: Props) {
  const { t } = useUi();
  const ref = useAskedFocus(searchKeys);
  const { isThere } = searchKeys;
  // A box that is taken away need not tell that it lost the keyboard.
  useEffect(
    () => () => {
      isThere.value = false;
    },
    [isThere],
  );
  const shortcut = searchKeys.shortcut.value;
  const { focus } = model;
  const choose = (isStaying: boolean) => {
    const entry = model.entries.value[focus.index.value];
    if (entry) model.choose(entry, isStaying);
  };
  const keys = useKeyRelease({
    Enter: () => choose(false),
    'Shift+Enter': () => choose(true),
    Escape() {
      model.query.value = '';
      searchKeys.leave();
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    keys.onKeyDown(event);
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focus.move(step);
  };
  return (
    <input
      ref={ref}
      type="text"
      class="input phrases__search"
      data-testid="phrase-search"
      placeholder={shortcut ? t('phraseSearchKeys', shortcut) : t('phraseSearch')}
      title={t('phraseKeys')}
      aria-label={t('phraseSearch')}
      role="combobox"
      aria-expanded="true"
      aria-haspopup="tree"
      aria-controls={PHRASE_TREE}
      aria-activedescendant={focus.key.value}
      aria-keyshortcuts="ArrowDown ArrowUp Enter Shift+Enter Escape"
      autocomplete="off"
      spellcheck={false}
      value={model.query.value}
      onInput={(event) => {
        model.query.value = event.currentTarget.value;
      }}
      onFocus={() => {
        isThere.value = true;
      }}
      onBlur={() => {
        isThere.value = false;
      }}
      onKeyDown={onKeyDown}
      onKeyUp={keys.onKeyUp}
    />
  );
}

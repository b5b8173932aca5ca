import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PhrasesModel } from '../../lib/models/phrases';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';

export const PHRASE_TREE = 'phrase-tree';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Where the keyboard is while the list below is gone through. */
export function SearchBox({ model }: { model: PhrasesModel }) {
  const { t } = useUi();
  const ref = useRef<HTMLInputElement>(null);
  const { focus, searchFocus } = model;
  const enter = useEnterRelease((withShift) => {
    const entry = model.entries.value[focus.index.value];
    if (entry) model.choose(entry, withShift);
  });
  const asked = useRef(searchFocus.peek());
  useLayoutEffect(() => {
    if (asked.current === searchFocus.value) return;
    asked.current = searchFocus.value;
    ref.current?.focus();
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [searchFocus.value]);
  const onKeyDown = (event: KeyboardEvent) => {
    enter.onKeyDown(event);
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) focus.move(step);
    else if (event.key === 'Escape') model.leave();
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={ref}
      type="text"
      class="input phrases__search"
      data-testid="phrase-search"
      placeholder={t('phraseSearch')}
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
      onKeyDown={onKeyDown}
      onKeyUp={enter.onKeyUp}
    />
  );
}

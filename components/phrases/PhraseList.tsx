import type { PhraseRow, PhrasesModel } from '../../lib/models/phrases';
import type { SearchKeys } from '../../lib/models/search-keys';
import { Card } from '../parts/Card';
import { Loaded } from '../parts/Loaded';
import { useEnterRelease } from '../parts/use-enter-release';
import { useKeyRelease } from '../parts/use-key-release';
import { useUi } from '../ui-context';
import { useAskedFocus } from './use-asked-focus';

interface Props {
  model: PhrasesModel;
  searchKeys: SearchKeys;
}

/** Every canned reply, the fitting ones first. One click puts one into the composer; Enter takes the first. */
export function PhraseList({ model, searchKeys }: Props) {
  const { t } = useUi();
  const keys = useKeyRelease({
    Enter: () => {
      const first = model.firstUsable.value;
      if (first) void model.insert(first);
    },
    Escape: searchKeys.leave,
  });
  const field = useAskedFocus(searchKeys);
  const shortcut = searchKeys.shortcut.value;
  return (
    <Card title={t('phrases')} class="phrases">
      <input
        ref={field}
        type="search"
        class="input"
        data-testid="phrase-search"
        placeholder={shortcut ? t('phraseSearchKeys', shortcut) : t('phraseSearch')}
        aria-label={t('phraseSearch')}
        value={model.query.value}
        onInput={(event) => {
          model.query.value = event.currentTarget.value;
        }}
        {...keys}
      />
      <Loaded query={model.list}>{() => <Groups model={model} />}</Loaded>
    </Card>
  );
}

function Groups({ model }: { model: PhrasesModel }) {
  const { t } = useUi();
  const groups = model.groups.value;
  const isSearching = model.query.value.trim() !== '';
  if (groups.length === 0) {
    return <p class="empty">{t(isSearching ? 'phraseNone' : 'phrasesEmpty')}</p>;
  }
  return (
    <>
      {groups.map((group) => (
        // Another element for a search: what the agent folded before must not hide what is found.
        <details key={`${group.name}${isSearching ? '?' : ''}`} open={group.isOpen}>
          <summary>
            {group.name} <span class="small">{group.rows.length}</span>
          </summary>
          <ul>
            {group.rows.map((row) => (
              <li key={row.phrase.id}>
                <PhraseButton row={row} model={model} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function PhraseButton({ row, model }: { row: PhraseRow; model: PhrasesModel }) {
  const { t } = useUi();
  const { phrase, filled } = row;
  const lacks = filled?.lacks ?? [];
  const text = filled?.text ?? phrase.body;
  const insert = () => {
    if (filled) void model.insert(filled);
  };
  const keys = useEnterRelease(insert);
  return (
    <button
      type="button"
      class="phrase"
      data-testid={`phrase-${phrase.id}`}
      disabled={!filled || lacks.length > 0}
      title={text}
      onClick={insert}
      {...keys}
    >
      <span class="phrase__title">
        {phrase.title}
        {phrase.code && <kbd class="phrase__code">{phrase.code}</kbd>}
      </span>
      <span class="phrase__text">{text}</span>
      {lacks.length > 0 && <span class="phrase__lacks">{t('phraseLacks', lacks.join('、'))}</span>}
    </button>
  );
}

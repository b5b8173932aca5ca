import type { PhraseRow, PhrasesModel } from '../../lib/models/phrases';
import { Card } from '../parts/Card';
import { Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';

/** Every canned reply, the fitting ones first. One click puts one into the composer; Enter takes the first. */
export function PhraseList({ model }: { model: PhrasesModel }) {
  const { t } = useUi();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const first = model.firstUsable.value;
    if (first) void model.insert(first);
  };
  return (
    <Card title={t('phrases')} class="phrases">
      <input
        type="search"
        class="input"
        data-testid="phrase-search"
        placeholder={t('phraseSearch')}
        aria-label={t('phraseSearch')}
        value={model.query.value}
        onInput={(event) => {
          model.query.value = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      <Loaded query={model.list}>{() => <Groups model={model} />}</Loaded>
    </Card>
  );
}

function Groups({ model }: { model: PhrasesModel }) {
  const { t } = useUi();
  const groups = model.groups.value;
  if (groups.length === 0) {
    const isSearching = model.query.value.trim() !== '';
    return <p class="empty">{t(isSearching ? 'phraseNone' : 'phrasesEmpty')}</p>;
  }
  return (
    <>
      {groups.map((group) => (
        <details key={group.name} open={group.isOpen}>
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
  return (
    <button
      type="button"
      class="phrase"
      data-testid={`phrase-${phrase.id}`}
      disabled={!filled || lacks.length > 0}
      title={text}
      onClick={() => filled && void model.insert(filled)}
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

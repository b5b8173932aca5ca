import type { ComponentChildren } from 'preact';
import type { PhrasesModel } from '../../lib/models/phrases';
import type { SearchKeys } from '../../lib/models/search-keys';
import { Card } from '../parts/Card';
import { Loaded } from '../parts/Loaded';
import { useUi } from '../ui-context';
import { PhraseRows } from './PhraseRows';
import { SearchBox } from './SearchBox';

interface Props {
  model: PhrasesModel;
  searchKeys: SearchKeys;
  /** Stands at the right of the title. */
  aside?: ComponentChildren;
}

/** Every canned reply, the fitting ones first. One click puts one into the composer; all of it works by keyboard alone. */
export function PhraseList({ model, searchKeys, aside }: Props) {
  const { t } = useUi();
  return (
    <Card title={t('phrases')} class="phrases" aside={aside}>
      <SearchBox model={model} searchKeys={searchKeys} />
      <Loaded query={model.list}>{() => <Found model={model} />}</Loaded>
    </Card>
  );
}

function Found({ model }: { model: PhrasesModel }) {
  const { t } = useUi();
  const isSearching = model.isSearching.value;
  const { length } = model.entries.value;
  if (length === 0) return <p class="empty">{t(isSearching ? 'phraseNone' : 'phrasesEmpty')}</p>;
  const total = model.foundCount.value;
  return (
    <>
      <PhraseRows model={model} />
      {isSearching && total > length && (
        <p class="muted small">{t('phraseFoundMore', total, length)}</p>
      )}
    </>
  );
}

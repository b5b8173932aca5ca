import { readinessOf } from '../../lib/models/fill-in';
import { type GroupEntry, keyOf, type PhraseEntry } from '../../lib/models/phrase-list';
import { readableText, shownMarks } from '../../lib/models/phrase-marks';
import type { PhrasesModel } from '../../lib/models/phrases';
import { Marked } from '../parts/Marked';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';

interface Props<E> {
  entry: E;
  model: PhrasesModel;
  /** The search box acts on this line. */
  hasKeyboard: boolean;
}

export function GroupLine({ entry, model, hasKeyboard }: Props<GroupEntry>) {
  return (
    <button
      type="button"
      id={keyOf(entry)}
      class="phrase-group"
      role="treeitem"
      aria-level={1}
      aria-expanded={entry.isOpen}
      aria-selected={hasKeyboard}
      data-testid={keyOf(entry)}
      onClick={() => model.choose(entry)}
    >
      {entry.name} <span class="small">{entry.count}</span>
    </button>
  );
}

export function PhraseLine({ entry, model, hasKeyboard }: Props<PhraseEntry>) {
  const { t } = useUi();
  const { phrase, found, why } = entry;
  const filled = model.fill(phrase);
  const readiness = filled && readinessOf(filled);
  const text = filled ? readableText(filled) : phrase.body;
  const keys = useEnterRelease((withShift) => model.choose(entry, withShift));
  const shown = shownMarks(text, phrase.body, found?.inBody ?? []);
  return (
    <button
      type="button"
      id={keyOf(entry)}
      class="phrase"
      role="treeitem"
      aria-level={why || found ? 1 : 2}
      aria-selected={hasKeyboard}
      data-testid={keyOf(entry)}
      disabled={readiness === undefined || readiness === 'lacking'}
      title={text}
      onClick={(event) => model.choose(entry, event.shiftKey)}
      {...keys}
    >
      <span class="phrase__title">
        <span class="phrase__name">
          <Marked text={phrase.title} ranges={found?.inTitle ?? []} />
        </span>
        {why && <span class="phrase__why">{t(`suggested_${why}`)}</span>}
        {phrase.code && (
          <kbd class="phrase__code">
            <Marked text={phrase.code} ranges={found?.inCode ?? []} />
          </kbd>
        )}
      </span>
      {filled && readiness === 'lacking' ? (
        <span class="phrase__lacks">{t('phraseLacks', filled.lacks.join('、'))}</span>
      ) : (
        <span class="phrase__text">
          {readiness === 'asking' && <span class="phrase__asks">{t('phraseAsks')}</span>}
          <Marked text={shown.text} ranges={shown.ranges} />
        </span>
      )}
    </button>
  );
}

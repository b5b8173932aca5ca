import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyOf, type PhraseListEntry } from '../../lib/models/phrase-list';
import type { PhrasesModel } from '../../lib/models/phrases';
import { useUi } from '../ui-context';
import { FillInForm } from './FillInForm';
import { GroupLine, PhraseLine } from './lines';
import { PHRASE_TREE } from './SearchBox';
import { useVirtualLines } from './use-virtual-lines';

/** Heights of lines before they are drawn, CSS pixels. */
const GROUP_PX = 30;
const PHRASE_PX = 47;
/** The search box stays above the list. */
const COVERED_PX = 56;

/** The list of replies: suggestions, then group by group; or what was found. */
export function PhraseRows({ model }: { model: PhrasesModel }) {
  const { t } = useUi();
  const entries = model.entries.value;
  const focusIndex = model.focus.index.value;
  const virtual = useVirtualLines({
    count: entries.length,
    heightOf: (index) => (entries[index]?.kind === 'group' ? GROUP_PX : PHRASE_PX),
    scroller: () => virtual.listRef.current?.closest<HTMLElement>('.panel') ?? null,
    coveredPx: COVERED_PX,
    keptIndex: focusIndex,
  });
  const shownIndex = useRef(focusIndex);
  useLayoutEffect(() => {
    if (shownIndex.current === focusIndex) return;
    shownIndex.current = focusIndex;
    const isMoving = document.activeElement?.getAttribute('aria-controls') === PHRASE_TREE;
    if (focusIndex >= 0 && isMoving) virtual.show(focusIndex);
  });
  return (
    <div
      ref={virtual.listRef}
      id={PHRASE_TREE}
      role="tree"
      aria-label={t('phrases')}
      style={virtual.listStyle}
    >
      {virtual.lines.map(({ index, props }) => {
        const entry = entries[index];
        return (
          entry && (
            <div key={keyOf(entry)} role="none" {...props}>
              <Line entry={entry} model={model} hasKeyboard={index === focusIndex} />
            </div>
          )
        );
      })}
    </div>
  );
}

interface LineProps {
  entry: PhraseListEntry;
  model: PhrasesModel;
  hasKeyboard: boolean;
}

function Line({ entry, model, hasKeyboard }: LineProps) {
  if (entry.kind === 'group') {
    return <GroupLine entry={entry} model={model} hasKeyboard={hasKeyboard} />;
  }
  const open = model.fillIn.current.value;
  return open?.key === keyOf(entry) ? (
    <FillInForm key={open.key} model={model.fillIn} open={open} />
  ) : (
    <PhraseLine entry={entry} model={model} hasKeyboard={hasKeyboard} />
  );
}

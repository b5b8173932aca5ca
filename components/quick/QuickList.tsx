import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Filled } from '../../lib/models/fill';
import { readinessOf } from '../../lib/models/fill-in';
import { readableText } from '../../lib/models/phrase-marks';
import type { Quick } from '../../lib/models/quick';
import { useKeyRelease } from '../parts/use-key-release';
import { FillInForm } from '../phrases/FillInForm';
import { NoticeBar } from '../shell/NoticeBar';
import { useUi } from '../ui-context';
import { WordingHits } from '../wording/WordingHits';
import { WordingPanel } from '../wording/WordingPanel';

/** The small list at the caret: a field that goes on where the composer's word ends, and the replies for it. */
export function QuickList({ model }: { model: Quick }) {
  const { t } = useUi();
  const field = useRef<HTMLInputElement>(null);
  const openings = model.openings.value;
  useLayoutEffect(() => {
    if (openings > 0) field.current?.focus();
  }, [openings]);
  const take = () => void model.insert(model.current.peek());
  const keys = useKeyRelease({
    Enter: take,
    Tab: take,
    Escape: () => model.giveUp(),
  });
  const rows = model.rows.value;
  const current = model.current.value;
  const open = model.fillIn.current.value;
  return (
    <section class="quick" aria-label={t('quickCodes')} data-testid="quick">
      <input
        ref={field}
        class="quick__field"
        data-testid="quick-field"
        role="combobox"
        aria-label={t('quickCodes')}
        aria-expanded="true"
        aria-controls="quick-rows"
        aria-activedescendant={rows.length > 0 ? `quick-${current}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={model.typed.value}
        onInput={(event) => model.type(event.currentTarget.value)}
        {...keys}
        onKeyDown={(event) => {
          keys.onKeyDown(event);
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step === undefined || event.isComposing) return;
          event.preventDefault();
          model.move(step);
        }}
      />
      {open && <FillInForm key={open.key} model={model.fillIn} open={open} />}
      {rows.length === 0 && <p class="quick__none">{t('phraseNone')}</p>}
      <div role="listbox" id="quick-rows" aria-label={t('phrases')} hidden={open !== undefined}>
        {rows.map((row, index) => (
          <Row
            key={row.phrase.id}
            row={row}
            id={`quick-${index}`}
            isCurrent={index === current}
            onTake={() => void model.insert(index)}
          />
        ))}
      </div>
      {!open && <RowWording model={model} row={rows[current]} />}
      <WordingPanel model={model.wording} />
      <NoticeBar notices={model.notices} />
      <p class="quick__keys">{t('quickKeys')}</p>
    </section>
  );
}

/** The list is gone once a reply is in, so what is to be said about it is said before. */
function RowWording({ model, row }: { model: Quick; row: Filled | undefined }) {
  if (!row || model.wording.shown.value || readinessOf(row) !== 'ready') return null;
  const hits = model.wording.check(row.text).filter(({ level }) => level !== 'hint');
  return hits.length > 0 ? (
    <div class="wording wording--inline" data-testid="quick-wording">
      <WordingHits text={row.text} hits={hits} />
    </div>
  ) : null;
}

interface RowProps {
  row: Filled;
  id: string;
  isCurrent: boolean;
  onTake: () => void;
}

function Row({ row, id, isCurrent, onTake }: RowProps) {
  const { t } = useUi();
  const { phrase, text, lacks } = row;
  const [line = ''] = readableText(row).split('\n', 1);
  const isLacking = readinessOf(row) === 'lacking';
  return (
    <div
      id={id}
      role="option"
      class="quick__row"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={isLacking}
      data-testid={`quick-${phrase.id}`}
      title={text}
      // The keyboard stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
      onKeyDown={undefined}
    >
      <span class="quick__title">
        {phrase.code && <kbd class="quick__code">{phrase.code}</kbd>} {phrase.title}
      </span>
      <span class="quick__text">{isLacking ? t('phraseLacks', lacks.join('、')) : line}</span>
    </div>
  );
}

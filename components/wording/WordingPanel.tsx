import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownWording, WordingModel } from '../../lib/models/wording';
import { gravest } from '../../lib/wording/hit';
import { IconButton } from '../parts/IconButton';
import { Marked } from '../parts/Marked';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';
import { WordingHits } from './WordingHits';

/** What the wording check has to say, above the notice: what was asked to go in, what went in, or the composer's draft. */
export function WordingPanel({ model }: { model: WordingModel }) {
  const shown = model.shown.value;
  // Another text is another panel, so that the keyboard goes to its buttons anew.
  return shown ? <Panel key={shown.text} model={model} shown={shown} /> : null;
}

function Panel({ model, shown }: { model: WordingModel; shown: ShownWording }) {
  const { t } = useUi();
  const { kind, text, hits } = shown;
  const level = gravest(hits) ?? 'none';
  const isMild = kind === 'told' && level === 'hint';
  const ranges = hits.flatMap(({ range }) => range ?? []);
  return (
    <section
      class={`wording wording--${level}`}
      aria-label={t('wording')}
      // What went in is told without taking the keyboard.
      role={kind === 'told' ? 'status' : undefined}
      data-testid="wording"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        model.leave();
      }}
    >
      <div class="wording__head">
        <p class="wording__title">
          {kind === 'draft' && hits.length === 0 ? t('wordingFine') : t(`wordingTitle_${kind}`)}
        </p>
        {kind !== 'asking' && (
          <IconButton icon="close" label={t('dismiss')} onClick={() => model.leave()} />
        )}
      </div>
      {ranges.length > 0 && !isMild && (
        <p class="wording__text" data-testid="wording-text">
          <Marked text={text} ranges={ranges} />
        </p>
      )}
      <WordingHits text={text} hits={hits} />
      {kind === 'asking' && <Decision model={model} />}
    </section>
  );
}

/** The keyboard stands on the way back: what is blocked goes in only by a deliberate step. */
function Decision({ model }: { model: WordingModel }) {
  const { t } = useUi();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const buttons = back.current?.parentElement;
    back.current?.focus();
    return () => {
      // Only if nobody has taken the keyboard elsewhere.
      if (buttons?.contains(document.activeElement)) (before as HTMLElement | null)?.focus();
    };
  }, []);
  const keys = useEnterRelease(() => model.goOn());
  return (
    <p class="wording__buttons">
      <button
        ref={back}
        type="button"
        class="button"
        data-testid="wording-back"
        onClick={() => model.leave()}
      >
        {t('wordingBack')}
      </button>
      <button
        type="button"
        class="button button--quiet"
        data-testid="wording-go-on"
        onClick={() => model.goOn()}
        {...keys}
      >
        {t('wordingGoOn')}
      </button>
    </p>
  );
}

import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PairingDraft } from '../../../lib/models/pairings/pairing-draft';
import type { PairingList } from '../../../lib/models/pairings/pairing-list';
import { PAIRING_MOMENTS, type PairingMoment } from '../../../lib/pairings/pairing';
import { MOMENT_WORDS } from '../../../lib/pairings/read-pairing';
import { useUi } from '../../ui-context';

interface Props {
  model: PairingList;
  draft: PairingDraft;
}

/** The parts of a pairing, each written as in a line of the text form. */
export function PairingForm({ model, draft }: Props) {
  const { t } = useUi();
  const problem = model.problem.value;
  const first = useRef<HTMLInputElement>(null);
  // The keyboard goes back to where the form was opened.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    first.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <form
      class="pairing-form"
      data-testid="pairing-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      {(['goods', 'offers', 'why'] as const).map((part) => (
        <Labelled key={part} label={t(`pairingPart_${part}`)} hint={t(`pairingHint_${part}`)}>
          {(ids) => (
            <input
              {...ids}
              class="input"
              ref={part === 'goods' ? first : undefined}
              data-testid={`pairing-${part}`}
              value={draft.text[part]}
              onInput={(event) => model.write({ [part]: event.currentTarget.value })}
            />
          )}
        </Labelled>
      ))}
      <Moments when={draft.text.when} onWrite={(when) => model.write({ when })} />
      <Labelled label={t('pairingPart_reply')} hint={t('pairingHint_reply')}>
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            rows={2}
            data-testid="pairing-reply"
            value={draft.text.reply}
            onInput={(event) => model.write({ reply: event.currentTarget.value })}
          />
        )}
      </Labelled>
      {problem && (
        <p class="tone-bad small" role="alert" data-testid="pairing-problem">
          {t(`pairingProblem_${problem.code}`, problem.what)}
        </p>
      )}
      <div class="pairing-form__end">
        <button
          type="submit"
          class="button button--primary"
          data-testid="pairing-save"
          aria-busy={model.saving.value.kind === 'saving'}
        >
          {t('save')}
        </button>
        <button type="button" class="button" data-testid="pairing-close" onClick={model.close}>
          {t('pairingsCancel')}
        </button>
      </div>
    </form>
  );
}

interface LabelledProps {
  label: string;
  hint: string;
  children: (ids: { id: string; 'aria-describedby': string }) => preact.JSX.Element;
}

function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div class="pairing-form__part">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-hint` })}
      <span id={`${id}-hint`} class="muted small">
        {hint}
      </span>
    </div>
  );
}

/** The moments as they are written in the text form; none is both that the sources name. */
function Moments({ when, onWrite }: { when: string; onWrite: (when: string) => void }) {
  const { t } = useUi();
  const chosen = PAIRING_MOMENTS.filter((moment) =>
    when.split('、').includes(MOMENT_WORDS[moment][0] ?? ''),
  );
  const write = (moments: readonly PairingMoment[]) =>
    onWrite(
      PAIRING_MOMENTS.filter((moment) => moments.includes(moment))
        .map((moment) => MOMENT_WORDS[moment][0])
        .join('、'),
    );
  return (
    <fieldset class="chips pairing-form__part">
      <legend>{t('pairingPart_when')}</legend>
      {PAIRING_MOMENTS.map((moment) => {
        const isChosen = chosen.includes(moment);
        return (
          <button
            key={moment}
            type="button"
            class="chip"
            data-testid={`pairing-when-${moment}`}
            aria-pressed={isChosen}
            onClick={() =>
              write(isChosen ? chosen.filter((one) => one !== moment) : [...chosen, moment])
            }
          >
            {t(`pairingWhen_${moment}`)}
          </button>
        );
      })}
      {chosen.length === 0 && <span class="muted small">{t('pairingWhenNone')}</span>}
    </fieldset>
  );
}

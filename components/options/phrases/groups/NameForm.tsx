import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { GROUP_MAX } from '../../../../lib/phrases/phrase-check';
import { useUi } from '../../../ui-context';

interface Props {
  label: string;
  initial: string;
  /** Names of other groups. */
  taken: readonly string[];
  /** What it means to choose a name that is taken; if absent it cannot be chosen. */
  takenHint?: string;
  onDone: (name: string) => void;
  onCancel: () => void;
}

/** A group's name, written in its place: Enter takes it, Esc leaves it. */
export function NameForm({ label, initial, taken, takenHint, onDone, onCancel }: Props) {
  const { t } = useUi();
  const name = useSignal(initial);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const typed = name.value.trim();
  const isTaken = taken.includes(typed);
  return (
    <form
      class="groups__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '' && (!isTaken || takenHint)) onDone(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <input
        ref={input}
        class="input"
        data-testid="group-name"
        aria-label={label}
        maxLength={GROUP_MAX}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button" disabled={typed === '' || (isTaken && !takenHint)}>
        {t('libraryOk')}
      </button>
      <button type="button" class="button button--quiet" onClick={onCancel}>
        {t('libraryCancel')}
      </button>
      {isTaken && (
        <p class="small tone-due groups__hint" role="status">
          {takenHint ?? t('libraryGroupTaken')}
        </p>
      )}
    </form>
  );
}

import { NOTE_MAX, TAG_LENGTH_MAX, TAGS_MAX } from '../../lib/chat/buyer-check';
import type { BuyerModel, BuyerProblem } from '../../lib/models/buyer';
import type { Translate } from '../../lib/models/text';
import { useUi } from '../ui-context';

/** Tags, a note, and the day to write again. */
export function BuyerForm({ model }: { model: BuyerModel }) {
  const { t } = useUi();
  const { tags, note, day } = model.form.value;
  const problem = model.problem.value;
  const saving = model.saving.value;
  return (
    <form
      class="buyer__form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <label>
        <span class="muted small">{t('buyerTags')}</span>
        <input
          class="input"
          data-testid="buyer-tags"
          value={tags}
          onInput={(event) => model.change({ tags: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="muted small">{t('buyerNote')}</span>
        <textarea
          class="input"
          data-testid="buyer-note"
          rows={2}
          value={note}
          onInput={(event) => model.change({ note: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="muted small">{t('buyerDay')}</span>
        <input
          type="date"
          class="input"
          data-testid="buyer-day"
          value={day}
          onInput={(event) => model.change({ day: event.currentTarget.value })}
        />
      </label>
      {problem && (
        <p class="tone-due small" role="alert" data-testid="buyer-problem">
          {problemText(t, problem)}
        </p>
      )}
      {typeof saving === 'object' && (
        <p class="tone-due small" role="alert">
          {t('failed', saving.why)}
        </p>
      )}
      <button
        type="submit"
        class="button button--wide"
        data-testid="buyer-save"
        disabled={!model.isChanged.value || problem !== undefined || saving === 'saving'}
      >
        {t(saving === 'saved' && !model.isChanged.value ? 'buyerSaved' : 'buyerSave')}
      </button>
    </form>
  );
}

function problemText(t: Translate, problem: BuyerProblem): string {
  switch (problem) {
    case 'tooManyTags':
      return t('buyerProblem_tooManyTags', TAGS_MAX);
    case 'tagTooLong':
      return t('buyerProblem_tagTooLong', TAG_LENGTH_MAX);
    case 'noteTooLong':
      return t('buyerProblem_noteTooLong', NOTE_MAX);
    case 'noSuchDay':
      return t('buyerProblem_noSuchDay');
  }
}

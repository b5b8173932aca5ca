import type { ComponentChildren } from 'preact';
import { BLACKMAIL_EVIDENCE, REVIEW_GRADES, REVIEW_STATES } from '../../../lib/cases/review';
import { REVIEW_TEXT_MAX } from '../../../lib/cases/review-check';
import type { ReviewDraft, ReviewList } from '../../../lib/models/cases/review-list';
import { REVIEW_CHANGE_DAYS } from '../../../lib/rules/review-rules';
import { DECIDED } from '../../../lib/rules/rule';
import { Source } from '../../dispute/Source';
import { CopyButton } from '../../parts/CopyButton';
import { Failed } from '../../parts/Loaded';
import { useUi } from '../../ui-context';

interface Props {
  model: ReviewList;
  draft: ReviewDraft;
}

/** What the buyer wrote, what the shop answers to the next reader, and what came of it. */
export function ReviewForm({ model, draft }: Props) {
  const { t } = useUi();
  const saving = model.saving.value;
  const problem = saving.kind === 'refused' ? saving.problem : undefined;
  const isMadeBad = problem === 'madeMissing' || problem === 'madeAhead';
  return (
    <form
      class="review"
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <Chips
        legend={t('reviewGrade')}
        family="grade"
        names={REVIEW_GRADES}
        chosen={draft.grade}
        text={(grade) => t(`reviewGrade_${grade}`)}
        onChoose={(grade) => model.change({ grade })}
      />
      <Labelled label={t('reviewText')}>
        <textarea
          class="input case__note"
          data-testid="review-text"
          aria-invalid={problem === 'textMissing' || problem === 'textTooLong'}
          value={draft.text}
          onInput={(event) => model.change({ text: event.currentTarget.value })}
        />
      </Labelled>
      <div class="dispute__times">
        <Labelled label={t('reviewMade')}>
          <input
            type="datetime-local"
            class="input"
            data-testid="review-made"
            aria-invalid={isMadeBad}
            value={draft.made}
            onInput={(event) => model.change({ made: event.currentTarget.value })}
          />
        </Labelled>
        <Labelled label={t('reviewBuyer')}>
          <input
            class="input"
            data-testid="review-buyer"
            maxLength={200}
            value={draft.buyer}
            onInput={(event) => model.change({ buyer: event.currentTarget.value })}
          />
        </Labelled>
        <Labelled label={t('reviewOrder')}>
          <input
            class="input"
            data-testid="review-order"
            maxLength={200}
            value={draft.orderNumber}
            onInput={(event) => model.change({ orderNumber: event.currentTarget.value })}
          />
        </Labelled>
      </div>
      <Source rules={[REVIEW_CHANGE_DAYS]} note={t('reviewOtherSources')} />
      <Labelled label={t('reviewReply')}>
        <textarea
          class="input case__note"
          data-testid="review-reply"
          placeholder={t('reviewReplyHint')}
          aria-invalid={problem === 'textTooLong'}
          value={draft.reply}
          onInput={(event) => model.change({ reply: event.currentTarget.value })}
        />
      </Labelled>
      <p class="muted small review__reply">
        {t('reviewReplyAdvice')} <CopyButton text={draft.reply} label={t('reviewCopyReply')} />
      </p>
      <details open={draft.has.length > 0}>
        <summary data-testid="review-blackmail">{t('blackmailTitle')}</summary>
        <p class="muted small">{t('blackmailHow')}</p>
        {BLACKMAIL_EVIDENCE.map((one) => (
          <label key={one} class="dispute__tick">
            <input
              type="checkbox"
              data-testid={`blackmail-${one}`}
              checked={draft.has.includes(one)}
              onChange={() =>
                model.change({
                  has: draft.has.includes(one)
                    ? draft.has.filter((other) => other !== one)
                    : [...draft.has, one],
                })
              }
            />
            {t(`blackmail_${one}`)}
          </label>
        ))}
        <Source rules={[{ source: DECIDED, verified: false }]} />
      </details>
      <Chips
        legend={t('reviewState')}
        family="state"
        names={REVIEW_STATES}
        chosen={draft.state}
        text={(state) => t(`reviewState_${state}`)}
        onChoose={(state) => model.change({ state })}
      />
      {problem && (
        <p class="tone-bad small" role="alert" data-testid="review-problem">
          {t(`reviewProblem_${problem}`, REVIEW_TEXT_MAX)}
        </p>
      )}
      {saving.kind === 'failed' && (
        <Failed onRetry={() => void model.save()}>{t('saveFailed', saving.why)}</Failed>
      )}
      <div class="review__end">
        <button
          type="submit"
          class="button button--primary"
          data-testid="review-save"
          aria-busy={saving.kind === 'saving'}
        >
          {t('save')}
        </button>
        <button type="button" class="button" data-testid="review-close" onClick={model.close}>
          {t('reviewFold')}
        </button>
        <span class="tone-good small" role="status" data-testid="review-saved">
          {saving.kind === 'saved' && t('caseSaved')}
        </span>
      </div>
    </form>
  );
}

function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given.
    <label class="dispute__time">
      <span class="muted small">{label}</span>
      {children}
    </label>
  );
}

interface ChipsProps<N extends string> {
  legend: string;
  family: string;
  names: readonly N[];
  chosen: N;
  text: (name: N) => string;
  onChoose: (name: N) => void;
}

function Chips<N extends string>({ legend, family, names, chosen, text, onChoose }: ChipsProps<N>) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{legend}</legend>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          data-testid={`review-${family}-${name}`}
          aria-pressed={chosen === name}
          onClick={() => onChoose(name)}
        >
          {text(name)}
        </button>
      ))}
    </fieldset>
  );
}

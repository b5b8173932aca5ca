import { useEffect, useRef } from 'preact/hooks';
import { problemText } from '../../../lib/models/rules/figure-text';
import type { RuleDraft, RuleDrafts } from '../../../lib/models/rules/rule-drafts';
import { typedUnit } from '../../../lib/models/rules/typed-figure';
import { RULE_NOTE_MAX } from '../../../lib/rules/check-settings';
import type { Rule } from '../../../lib/rules/rule';
import { useUi } from '../../ui-context';

interface Props {
  rule: Rule<number>;
  draft: RuleDraft;
  drafts: RuleDrafts;
  /** The shop has a figure of its own that can be taken back. */
  isOwn: boolean;
}

/** The shop's own figure and why, in the unit people use. Nothing counts before 保存. */
export function RuleEditor({ rule, draft, drafts, isOwn }: Props) {
  const { t } = useUi();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const { typed, note, state } = draft;
  const unit = typedUnit(rule);
  const problemId = `rule-problem-${rule.id}`;
  return (
    <form
      class="rule__editor"
      aria-busy={state.kind === 'saving'}
      onSubmit={(event) => {
        event.preventDefault();
        void drafts.save(rule);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) drafts.leave(rule);
      }}
    >
      <label class="rule__figure">
        <span>{t('rulesFigure')}</span>
        <span class="figure">
          <input
            ref={first}
            class="input"
            inputMode={unit === 'clock' ? 'text' : 'decimal'}
            autocomplete="off"
            data-testid={`rule-input-${rule.id}`}
            aria-invalid={state.kind === 'refused'}
            aria-describedby={problemId}
            value={typed}
            onInput={(event) => drafts.type(rule, { typed: event.currentTarget.value })}
          />
          {unit !== 'count' && <span class="muted">{t(`rulesUnit_${unit}`)}</span>}
        </span>
      </label>
      <label class="rule__why">
        <span>{t('rulesNote')}</span>
        <input
          class="input"
          maxLength={RULE_NOTE_MAX}
          placeholder={t('rulesNoteHint')}
          data-testid={`rule-note-${rule.id}`}
          value={note}
          onInput={(event) => drafts.type(rule, { note: event.currentTarget.value })}
        />
      </label>
      <div class="rule__buttons">
        <button type="submit" class="button button--primary" data-testid={`rule-save-${rule.id}`}>
          {t('save')}
        </button>
        {isOwn && (
          <button
            type="button"
            class="button"
            data-testid={`rule-reset-${rule.id}`}
            onClick={() => void drafts.reset(rule)}
          >
            {t('rulesReset')}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={() => drafts.leave(rule)}>
          {t('libraryCancel')}
        </button>
      </div>
      <Problem rule={rule} state={state} id={problemId} />
    </form>
  );
}

interface ProblemProps {
  rule: Rule<number>;
  state: RuleDraft['state'];
  id: string;
}

function Problem({ rule, state, id }: ProblemProps) {
  const { t, words } = useUi();
  return (
    <p id={id} class="rule__problem tone-bad" role="alert" data-testid={id}>
      {state.kind === 'refused' && problemText(t, words.value, rule, state.problem)}
      {state.kind === 'failed' && t('saveFailed', state.why)}
    </p>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RuleOverride } from '../../../lib/chat/settings';
import type { RuleDrafts } from '../../../lib/models/rules/rule-drafts';
import type { RuleView } from '../../../lib/models/rules/rule-view';
import { isFigure } from '../../../lib/rules/check-figure';
import { figureIn } from '../../../lib/rules/overrides';
import type { Rule } from '../../../lib/rules/rule';
import { useUi } from '../../ui-context';

interface Props {
  view: RuleView;
  drafts: RuleDrafts;
}

/** Where this figure is set: here, in the shop's settings, or nowhere. */
export function RulePlace({ view, drafts }: Props) {
  const { t } = useUi();
  const { rule, home, own } = view;
  if (!isFigure(rule) || home.kind === 'fixed') {
    return (
      <p class="rule__place muted small">
        {t(isFigure(rule) ? 'rulesFixedFigure' : 'rulesFixedClass')}
      </p>
    );
  }
  if (home.kind !== 'override') {
    return (
      <p class="rule__place small">
        <a href="#settings" data-testid={`rule-settings-${rule.id}`}>
          {t('rulesInSettings')}
        </a>
      </p>
    );
  }
  return <EditButton rule={rule} own={own} drafts={drafts} />;
}

interface EditProps {
  rule: Rule<number>;
  own: RuleOverride | undefined;
  drafts: RuleDrafts;
}

/** Opens the form and closes it; the keyboard comes back here once the form is gone. */
function EditButton({ rule, own, drafts }: EditProps) {
  const { t } = useUi();
  const isOpen = drafts.open.value.has(rule.id);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const value = figureIn(rule, own ? { [rule.id]: own } : {});
  return (
    <div class="rule__place">
      <span role="status" class="tone-good small">
        {drafts.saved.value.has(rule.id) && t('saved')}
      </span>
      <button
        ref={button}
        type="button"
        class="button"
        data-testid={`rule-edit-${rule.id}`}
        aria-expanded={isOpen}
        aria-label={t('rulesEditNamed', rule.reason)}
        onClick={() => (isOpen ? drafts.leave(rule) : drafts.begin(rule, value, own?.note ?? ''))}
      >
        {t('rulesEdit')}
      </button>
    </div>
  );
}

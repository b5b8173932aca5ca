import { CREDITED_WITHIN } from '../../../lib/rules/outcome-rules';
import { RuleSource } from '../../parts/RuleSource';
import { useUi } from '../../ui-context';

/** What the numbers say and what they do not. */
export function HowCounted() {
  const { t } = useUi();
  return (
    <details class="figures__how">
      <summary>{t('figuresHow')}</summary>
      <ul class="note">
        <li>{t('figuresHowCause')}</li>
        <li>
          {t('figuresHowCredit')} <RuleSource rules={[CREDITED_WITHIN]} own={{}} />
        </li>
        <li>{t('figuresHowUnit')}</li>
        <li>{t('figuresHowTime')}</li>
        <li>{t('figuresHowInterval')}</li>
      </ul>
    </details>
  );
}

import type { RuleOverrides } from '../../lib/chat/settings';
import { DISPUTE_EFFECTS } from '../../lib/rules/dispute-rules';
import { figureIn } from '../../lib/rules/overrides';
import { sourceText } from '../../lib/rules/sources';
import { useUi } from '../ui-context';

/** What losing a dispute does to the shop, each with its source. */
export function Effects({ overrides }: { overrides: RuleOverrides }) {
  const { t } = useUi();
  return (
    <table class="dispute__effects" data-testid="dispute-effects">
      <thead>
        <tr>
          <th scope="col">{t('disputeEffect')}</th>
          <th scope="col">{t('disputeSource')}</th>
        </tr>
      </thead>
      <tbody>
        {DISPUTE_EFFECTS.map(({ name, figure, source }) => (
          <tr key={name}>
            <td>{t(`disputeEffect_${name}`, figure ? figureIn(figure, overrides) : '')}</td>
            <td class="muted small">
              {sourceText(source)} <span class="pill">{t('unverified')}</span>
              {figure && overrides[figure.id] && <span class="pill">{t('disputeOwnFigure')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

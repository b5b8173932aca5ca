import type { Stage } from '../../lib/chat/stage';
import { IconButton } from '../parts/IconButton';
import { useUi } from '../ui-context';

interface Props {
  hasConversation: boolean;
  /** `undefined` where the page does not show a name. */
  buyer: string | undefined;
  stage: Stage | undefined;
  /** `undefined` where the browser itself closes the view. */
  onCollapse: (() => void) | undefined;
  onSettings: () => void;
}

const TONES: Partial<Record<Stage, string>> = {
  unpaid: 'pill pill--due',
  afterSale: 'pill pill--bad',
};

export function Header({ hasConversation, buyer, stage, onCollapse, onSettings }: Props) {
  const { t } = useUi();
  return (
    <header class="header">
      <h1 class="header__buyer" data-testid="buyer" title={buyer}>
        {buyer ?? t(hasConversation ? 'buyerUnknown' : 'extensionName')}
      </h1>
      {stage && (
        <span class={TONES[stage] ?? 'pill'} data-testid="stage">
          {t(`stage_${stage}`)}
        </span>
      )}
      <span class="header__buttons">
        <IconButton
          icon="settings"
          label={t('openSettings')}
          testId="settings"
          onClick={onSettings}
        />
        {onCollapse && (
          <IconButton
            icon="collapse"
            label={t('collapse')}
            testId="collapse"
            onClick={onCollapse}
          />
        )}
      </span>
    </header>
  );
}

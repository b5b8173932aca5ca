import type { Stage } from '../../lib/chat/stage';
import { Icon } from '../parts/Icon';
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
        <button
          type="button"
          class="icon-button"
          data-testid="settings"
          title={t('openSettings')}
          aria-label={t('openSettings')}
          onClick={onSettings}
        >
          <Icon name="settings" />
        </button>
        {onCollapse && (
          <button
            type="button"
            class="icon-button"
            data-testid="collapse"
            title={t('collapse')}
            aria-label={t('collapse')}
            onClick={onCollapse}
          >
            <Icon name="collapse" />
          </button>
        )}
      </span>
    </header>
  );
}

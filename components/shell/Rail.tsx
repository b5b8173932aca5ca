import { IconButton } from '../parts/IconButton';
import { useLostFocus } from '../parts/use-lost-focus';
import { useUi } from '../ui-context';

interface Props {
  /** What the dot says without words. */
  state: 'due' | 'calm' | 'lost';
  onExpand: () => void;
}

/** All that is left of the sidebar when it is folded away. */
export function Rail({ state, onExpand }: Props) {
  const { t } = useUi();
  const expand = useLostFocus<HTMLButtonElement>();
  return (
    <div class="rail">
      <IconButton
        icon="expand"
        label={t('expand')}
        testId="expand"
        buttonRef={expand}
        onClick={onExpand}
      />
      <span class={`rail__dot rail__dot--${state}`} role="img" aria-label={t(`rail_${state}`)} />
    </div>
  );
}

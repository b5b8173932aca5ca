import type { ShippingView } from '../../lib/models/shipping';
import { exposureText } from '../../lib/models/shipping-words';
import { useUi } from '../ui-context';
import { FigureSource } from './FigureSource';

interface Props {
  view: ShippingView;
  /** Not late yet; late; or a time promised in chat has passed. */
  when: 'due' | 'late' | 'promise';
}

/** What being late may cost on this order, and by which rule. */
export function ExposureLine({ view, when }: Props) {
  const { t, words } = useUi();
  const { exposure, overrides } = view;
  const isKnown = exposure.kind === 'known';
  const text = exposureText(t, words.value, exposure);
  return (
    <>
      <p class={isKnown && when !== 'due' ? 'tone-bad' : undefined} data-testid="exposure">
        {isKnown ? t(`exposure_${when}`, text) : t('exposureUnknown', text)}
      </p>
      {isKnown && <FigureSource rule={exposure.rule} overrides={overrides} />}
    </>
  );
}

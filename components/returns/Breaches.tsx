import type { ShippingView } from '../../lib/models/shipping';
import { exposureText } from '../../lib/models/shipping-words';
import { useUi } from '../ui-context';
import { FigureSource } from './FigureSource';

/** The four ways to break a promise and what each may cost, folded away. */
export function Breaches({ view }: { view: ShippingView }) {
  const { t, words } = useUi();
  return (
    <details data-testid="breaches">
      <summary>{t('breachTitle')}</summary>
      <ul class="breaches">
        {view.breaches.map(({ breach, exposure }) => (
          <li key={breach}>
            <p>{t(`breach_${breach}`)}</p>
            <p class={exposure.kind === 'known' ? undefined : 'muted'}>
              {exposureText(t, words.value, exposure)}
            </p>
            {exposure.kind === 'known' && (
              <FigureSource rule={exposure.rule} overrides={view.overrides} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

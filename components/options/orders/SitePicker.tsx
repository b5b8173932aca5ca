import type { OrdersImport } from '../../../lib/models/orders-import/orders-import';
import { TYPED_SITE } from '../../../lib/models/typed-page';
import { Failed } from '../../parts/Loaded';
import { useUi } from '../../ui-context';

/** Where the orders of the file belong. */
export function SitePicker({ model }: { model: OrdersImport }) {
  const { t } = useUi();
  const list = model.sites.state.value;
  const sites = list.kind === 'ready' ? list.value.filter(({ isEnabled }) => isEnabled) : [];
  const site = model.site.value;
  const chosen = sites.find(({ profile }) => profile.id === site)?.profile;
  return (
    <div class="orders__site">
      <label class="orders__site-line">
        {t('ordersSite')}
        <select
          class="input"
          data-testid="orders-site"
          aria-describedby="orders-site-hint"
          value={site}
          onChange={(event) => {
            model.site.value = event.currentTarget.value;
          }}
        >
          <option value={TYPED_SITE}>{t('ordersSite_typed')}</option>
          {sites.map(({ profile: { id, name } }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="muted small" id="orders-site-hint">
        {site === TYPED_SITE ? t('ordersSiteTypedHint') : t('ordersSiteHint')}
        {chosen?.isChatReminderForbidden && t('ordersSiteForbidden')}
      </p>
      {list.kind === 'failed' && (
        <Failed onRetry={model.sites.again}>{t('failed', list.why)}</Failed>
      )}
    </div>
  );
}

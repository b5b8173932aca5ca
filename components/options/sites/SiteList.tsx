import type { SiteEntry, Sites } from '../../../lib/models/sites';
import { Card } from '../../parts/Card';
import { Loaded } from '../../parts/Loaded';
import { SelfTest } from '../../sites/SelfTest';
import { useUi } from '../../ui-context';
import { SiteDraftForm } from './SiteDraftForm';

/** Every site that can be read: switch, edit, hand on. */
export function SiteList({ sites }: { sites: Sites }) {
  const { t } = useUi();
  const removed = sites.removed.value;
  return (
    <>
      <p class="muted">{t('sitesIntro')}</p>
      {sites.failure.value && (
        <p class="failed" role="alert">
          {t('failed', sites.failure.value)}
        </p>
      )}
      {sites.isRefused.value && (
        <p class="failed" role="alert" data-testid="site-refused">
          {t('siteRefused')}
        </p>
      )}
      {removed && (
        <p role="status">
          {t('siteRemoved', removed.name)}{' '}
          <button type="button" class="button" data-testid="site-undo" onClick={sites.undoRemove}>
            {t('siteUndo')}
          </button>
        </p>
      )}
      <SiteDraftForm sites={sites} />
      <Card title={t('optionsSites')}>
        <Loaded query={sites.list}>
          {(list) => (
            <ul class="sites">
              {list.map((site) => (
                <SiteLine key={site.profile.id} site={site} sites={sites} />
              ))}
            </ul>
          )}
        </Loaded>
      </Card>
    </>
  );
}

function SiteLine({ site, sites }: { site: SiteEntry; sites: Sites }) {
  const { t } = useUi();
  const { profile, origin, isEnabled } = site;
  const test = sites.selfTest.value;
  const text = `${JSON.stringify(profile, undefined, 2)}\n`;
  return (
    <li class="sites__line" data-testid={`site-${profile.id}`}>
      <label>
        <input
          type="checkbox"
          checked={isEnabled}
          onChange={(event) => void sites.setEnabled(site, event.currentTarget.checked)}
        />{' '}
        {profile.name}
      </label>
      <span class="muted small">
        {t(`site_${origin}`)} · {t('siteFacts', profile.confidence, profile.seen)}
      </span>
      <span class="sites__buttons">
        <button
          type="button"
          class="button"
          data-testid={`site-test-${profile.id}`}
          onClick={() => void sites.test(site)}
        >
          {t('selfTestOpen')}
        </button>
        <button type="button" class="button" onClick={() => sites.open(text)}>
          {t('siteEdit')}
        </button>
        <a
          class="button"
          download={`${profile.id}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {t('siteExport')}
        </a>
        {origin !== 'builtIn' && (
          <button type="button" class="button" onClick={() => void sites.remove(site)}>
            {t('siteRemove')}
          </button>
        )}
      </span>
      {test?.id === profile.id && (
        <div class="sites__test">
          <SelfTest model={test.model} />
        </div>
      )}
    </li>
  );
}

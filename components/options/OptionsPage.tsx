import type { ReadonlySignal } from '@preact/signals';
import type { Options } from '../../lib/models/options';
import type { Sites } from '../../lib/models/sites';
import { Loaded } from '../parts/Loaded';
import { RecordsList } from '../records/RecordsList';
import { useUi } from '../ui-context';
import { SettingsForm } from './SettingsForm';
import { SiteList } from './sites/SiteList';

export type OptionsView = 'settings' | 'sites' | 'records';

interface Props {
  options: Options;
  sites: Sites;
  view: ReadonlySignal<OptionsView>;
}

export function OptionsPage({ options, sites, view }: Props) {
  const { t } = useUi();
  const current = (name: OptionsView) => (view.value === name ? 'page' : undefined);
  return (
    <main class="options">
      <h1>{t('extensionName')}</h1>
      <nav class="options__nav">
        <a href="#settings" aria-current={current('settings')}>
          {t('optionsTitle')}
        </a>
        <a href="#sites" data-testid="options-sites" aria-current={current('sites')}>
          {t('optionsSites')}
        </a>
        <a href="#records" data-testid="options-records" aria-current={current('records')}>
          {t('optionsRecords')}
        </a>
      </nav>
      {view.value === 'sites' && <SiteList sites={sites} />}
      {view.value === 'records' && <RecordsList records={options.records} />}
      {view.value === 'settings' && (
        <Loaded query={options.settings}>{() => <SettingsForm options={options} />}</Loaded>
      )}
    </main>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import type { Options } from '../../lib/models/options';
import { Loaded } from '../parts/Loaded';
import { RecordsList } from '../records/RecordsList';
import { useUi } from '../ui-context';
import { SettingsForm } from './SettingsForm';

interface Props {
  options: Options;
  view: ReadonlySignal<'settings' | 'records'>;
}

export function OptionsPage({ options, view }: Props) {
  const { t } = useUi();
  const current = (name: 'settings' | 'records') => (view.value === name ? 'page' : undefined);
  return (
    <main class="options">
      <h1>{t('extensionName')}</h1>
      <nav class="options__nav">
        <a href="#settings" aria-current={current('settings')}>
          {t('optionsTitle')}
        </a>
        <a href="#records" data-testid="options-records" aria-current={current('records')}>
          {t('optionsRecords')}
        </a>
      </nav>
      {view.value === 'records' ? (
        <RecordsList records={options.records} />
      ) : (
        <Loaded query={options.settings}>{() => <SettingsForm options={options} />}</Loaded>
      )}
    </main>
  );
}

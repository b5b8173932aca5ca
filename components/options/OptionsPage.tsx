import type { ReadonlySignal } from '@preact/signals';
import type { FiguresModel } from '../../lib/models/figures/figures';
import type { Library } from '../../lib/models/library/library';
import type { Options } from '../../lib/models/options';
import type { OrdersImport } from '../../lib/models/orders-import/orders-import';
import type { Sites } from '../../lib/models/sites';
import { Loaded } from '../parts/Loaded';
import { RecordsList } from '../records/RecordsList';
import { useUi } from '../ui-context';
import { FiguresPage, type LoadDrawing } from './figures/FiguresPage';
import { OrdersPage } from './orders/OrdersPage';
import { LibraryPage } from './phrases/LibraryPage';
import { useUnloadGuard } from './phrases/use-unload-guard';
import { SettingsForm } from './SettingsForm';
import { SiteList } from './sites/SiteList';
import { WordsPage } from './wording/WordsPage';

export type OptionsView =
  | 'settings'
  | 'phrases'
  | 'sites'
  | 'records'
  | 'figures'
  | 'orders'
  | 'wording';

interface Props {
  options: Options;
  sites: Sites;
  library: Library;
  figures: FiguresModel;
  orders: OrdersImport;
  loadDrawing: LoadDrawing;
  view: ReadonlySignal<OptionsView>;
}

const WIDE: readonly OptionsView[] = ['phrases', 'figures', 'orders'];

export function OptionsPage(props: Props) {
  const { options, sites, library, figures, orders, loadDrawing, view } = props;
  const { t } = useUi();
  useUnloadGuard(
    () => library.editor.unsavedIds.peek().size > 0 || orders.state.peek().kind === 'importing',
  );
  const current = (name: OptionsView) => (view.value === name ? 'page' : undefined);
  return (
    <main class={WIDE.includes(view.value) ? 'options options--wide' : 'options'}>
      <h1>{t('extensionName')}</h1>
      <nav class="options__nav">
        <a href="#settings" aria-current={current('settings')}>
          {t('optionsTitle')}
        </a>
        <a href="#phrases" data-testid="options-phrases" aria-current={current('phrases')}>
          {t('optionsPhrases')}
        </a>
        <a href="#sites" data-testid="options-sites" aria-current={current('sites')}>
          {t('optionsSites')}
        </a>
        <a href="#records" data-testid="options-records" aria-current={current('records')}>
          {t('optionsRecords')}
        </a>
        <a href="#figures" data-testid="options-figures" aria-current={current('figures')}>
          {t('optionsFigures')}
        </a>
        <a href="#orders" data-testid="options-orders" aria-current={current('orders')}>
          {t('optionsOrders')}
        </a>
        <a href="#wording" data-testid="options-wording" aria-current={current('wording')}>
          {t('optionsWording')}
        </a>
      </nav>
      {view.value === 'phrases' && <LibraryPage library={library} />}
      {view.value === 'sites' && <SiteList sites={sites} />}
      {view.value === 'records' && <RecordsList records={options.records} />}
      {view.value === 'figures' && <FiguresPage model={figures} loadDrawing={loadDrawing} />}
      {view.value === 'orders' && <OrdersPage model={orders} />}
      {view.value === 'wording' && (
        <Loaded query={options.settings}>{() => <WordsPage options={options} />}</Loaded>
      )}
      {view.value === 'settings' && (
        <Loaded query={options.settings}>{() => <SettingsForm options={options} />}</Loaded>
      )}
    </main>
  );
}

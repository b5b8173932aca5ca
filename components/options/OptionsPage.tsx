import type { ReadonlySignal } from '@preact/signals';
import type { CaseListModel } from '../../lib/models/cases/case-list';
import type { ReviewList } from '../../lib/models/cases/review-list';
import type { FiguresModel } from '../../lib/models/figures/figures';
import type { Library } from '../../lib/models/library/library';
import type { Options } from '../../lib/models/options';
import type { OrdersImport } from '../../lib/models/orders-import/orders-import';
import type { PairingList } from '../../lib/models/pairings/pairing-list';
import type { Rules } from '../../lib/models/rules/rules';
import type { ServiceModel } from '../../lib/models/service/service-model';
import type { Sites } from '../../lib/models/sites';
import { Loaded } from '../parts/Loaded';
import { RecordsList } from '../records/RecordsList';
import { useUi } from '../ui-context';
import { CasesPage } from './cases/CasesPage';
import { FiguresPage, type LoadDrawing } from './figures/FiguresPage';
import { OptionsNav, type OptionsView } from './OptionsNav';
import { OrdersPage } from './orders/OrdersPage';
import { PairingsPage } from './pairings/PairingsPage';
import { LibraryPage } from './phrases/LibraryPage';
import { useUnloadGuard } from './phrases/use-unload-guard';
import { ReviewsPage } from './reviews/ReviewsPage';
import { RulesPage } from './rules/RulesPage';
import { SettingsForm } from './SettingsForm';
import { type LoadServiceDrawing, ServicePage } from './service/ServicePage';
import { SiteList } from './sites/SiteList';
import { WordsPage } from './wording/WordsPage';

interface Props {
  options: Options;
  sites: Sites;
  library: Library;
  figures: FiguresModel;
  service: ServiceModel;
  orders: OrdersImport;
  cases: CaseListModel;
  reviews: ReviewList;
  pairings: PairingList;
  rules: Rules;
  loadDrawing: LoadDrawing;
  loadServiceDrawing: LoadServiceDrawing;
  view: ReadonlySignal<OptionsView>;
}

const WIDE: readonly OptionsView[] = ['rules', 'phrases', 'figures', 'service', 'orders'];

export function OptionsPage(props: Props) {
  const { options, sites, library, figures, service, orders, rules, cases, reviews } = props;
  const { pairings, loadDrawing, loadServiceDrawing, view } = props;
  const { t } = useUi();
  useUnloadGuard(
    () => library.editor.unsavedIds.peek().size > 0 || orders.state.peek().kind === 'importing',
  );
  return (
    <main class={WIDE.includes(view.value) ? 'options options--wide' : 'options'}>
      <h1>{t('extensionName')}</h1>
      <OptionsNav view={view.value} />
      <div class="options__view">
        {view.value === 'rules' && <RulesPage rules={rules} />}
        {view.value === 'phrases' && <LibraryPage library={library} />}
        {view.value === 'sites' && <SiteList sites={sites} />}
        {view.value === 'records' && <RecordsList records={options.records} />}
        {view.value === 'figures' && <FiguresPage model={figures} loadDrawing={loadDrawing} />}
        {view.value === 'service' && (
          <ServicePage model={service} loadDrawing={loadServiceDrawing} />
        )}
        {view.value === 'orders' && <OrdersPage model={orders} />}
        {view.value === 'cases' && <CasesPage model={cases} />}
        {view.value === 'reviews' && <ReviewsPage model={reviews} />}
        {view.value === 'pairings' && <PairingsPage model={pairings} />}
        {view.value === 'wording' && (
          <Loaded query={options.settings}>{() => <WordsPage options={options} />}</Loaded>
        )}
        {view.value === 'settings' && (
          <Loaded query={options.settings}>{() => <SettingsForm options={options} />}</Loaded>
        )}
      </div>
    </main>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import type { CaseListModel } from '../../lib/models/cases/case-list';
import type { ReviewList } from '../../lib/models/cases/review-list';
import type { FiguresModel } from '../../lib/models/figures/figures';
import type { Library } from '../../lib/models/library/library';
import type { Options } from '../../lib/models/options';
import type { OrdersImport } from '../../lib/models/orders-import/orders-import';
import type { Rules } from '../../lib/models/rules/rules';
import type { Sites } from '../../lib/models/sites';
import { Loaded } from '../parts/Loaded';
import { RecordsList } from '../records/RecordsList';
import { useUi } from '../ui-context';
import { CasesPage } from './cases/CasesPage';
import { FiguresPage, type LoadDrawing } from './figures/FiguresPage';
import { OrdersPage } from './orders/OrdersPage';
import { LibraryPage } from './phrases/LibraryPage';
import { useUnloadGuard } from './phrases/use-unload-guard';
import { ReviewsPage } from './reviews/ReviewsPage';
import { RulesPage } from './rules/RulesPage';
import { SettingsForm } from './SettingsForm';
import { SiteList } from './sites/SiteList';
import { WordsPage } from './wording/WordsPage';

export type OptionsView =
  | 'settings'
  | 'rules'
  | 'phrases'
  | 'sites'
  | 'records'
  | 'figures'
  | 'orders'
  | 'cases'
  | 'reviews'
  | 'wording';

interface Props {
  options: Options;
  sites: Sites;
  library: Library;
  figures: FiguresModel;
  orders: OrdersImport;
  cases: CaseListModel;
  reviews: ReviewList;
  rules: Rules;
  loadDrawing: LoadDrawing;
  view: ReadonlySignal<OptionsView>;
}

const WIDE: readonly OptionsView[] = ['rules', 'phrases', 'figures', 'orders'];

export function OptionsPage(props: Props) {
  const { options, sites, library, figures, orders, rules, cases, reviews, loadDrawing, view } =
    props;
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
        <a href="#rules" data-testid="options-rules" aria-current={current('rules')}>
          {t('rulesTitle')}
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
        <a href="#cases" data-testid="options-cases" aria-current={current('cases')}>
          {t('optionsCases')}
        </a>
        <a href="#reviews" data-testid="options-reviews" aria-current={current('reviews')}>
          {t('optionsReviews')}
        </a>
        <a href="#wording" data-testid="options-wording" aria-current={current('wording')}>
          {t('optionsWording')}
        </a>
      </nav>
      {view.value === 'rules' && <RulesPage rules={rules} />}
      {view.value === 'phrases' && <LibraryPage library={library} />}
      {view.value === 'sites' && <SiteList sites={sites} />}
      {view.value === 'records' && <RecordsList records={options.records} />}
      {view.value === 'figures' && <FiguresPage model={figures} loadDrawing={loadDrawing} />}
      {view.value === 'orders' && <OrdersPage model={orders} />}
      {view.value === 'cases' && <CasesPage model={cases} />}
      {view.value === 'reviews' && <ReviewsPage model={reviews} />}
      {view.value === 'wording' && (
        <Loaded query={options.settings}>{() => <WordsPage options={options} />}</Loaded>
      )}
      {view.value === 'settings' && (
        <Loaded query={options.settings}>{() => <SettingsForm options={options} />}</Loaded>
      )}
    </main>
  );
}

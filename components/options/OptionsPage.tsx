import type { ReadonlySignal } from '@preact/signals';
import type { CaseListModel } from '../../lib/models/cases/case-list';
import type { ReviewList } from '../../lib/models/cases/review-list';
import type { FiguresModel } from '../../lib/models/figures/figures';
import type { Library } from '../../lib/models/library/library';
import type { Options } from '../../lib/models/options';
import type { OrdersImport } from '../../lib/models/orders-import/orders-import';
import type { PairingList } from '../../lib/models/pairings/pairing-list';
import type { Rules } from '../../lib/models/rules/rules';
import type { Sites } from '../../lib/models/sites';
import { Loaded } from '../parts/Loaded';
import { RecordsList } from '../records/RecordsList';
import { useUi } from '../ui-context';
import { CasesPage } from './cases/CasesPage';
import { FiguresPage, type LoadDrawing } from './figures/FiguresPage';
import { OrdersPage } from './orders/OrdersPage';
import { PairingsPage } from './pairings/PairingsPage';
import { LibraryPage } from './phrases/LibraryPage';
import { useUnloadGuard } from './phrases/use-unload-guard';
import { ReviewsPage } from './reviews/ReviewsPage';
import { RulesPage } from './rules/RulesPage';
import { SettingsForm } from './SettingsForm';
import { SiteList } from './sites/SiteList';
import { WordsPage } from './wording/WordsPage';

/** Every view with the name of its title, in the order of the tabs; an address ends in `#` and the view. */
const TITLES = {
  settings: 'optionsTitle',
  rules: 'rulesTitle',
  phrases: 'optionsPhrases',
  sites: 'optionsSites',
  records: 'optionsRecords',
  figures: 'optionsFigures',
  orders: 'optionsOrders',
  cases: 'optionsCases',
  reviews: 'optionsReviews',
  wording: 'optionsWording',
  pairings: 'optionsPairings',
} as const;
export type OptionsView = keyof typeof TITLES;
export const OPTIONS_VIEWS = Object.keys(TITLES) as OptionsView[];

interface Props {
  options: Options;
  sites: Sites;
  library: Library;
  figures: FiguresModel;
  orders: OrdersImport;
  cases: CaseListModel;
  reviews: ReviewList;
  pairings: PairingList;
  rules: Rules;
  loadDrawing: LoadDrawing;
  view: ReadonlySignal<OptionsView>;
}

const WIDE: readonly OptionsView[] = ['rules', 'phrases', 'figures', 'orders'];

export function OptionsPage(props: Props) {
  const {
    options,
    sites,
    library,
    figures,
    orders,
    rules,
    cases,
    reviews,
    pairings,
    loadDrawing,
    view,
  } = props;
  const { t } = useUi();
  useUnloadGuard(
    () => library.editor.unsavedIds.peek().size > 0 || orders.state.peek().kind === 'importing',
  );
  return (
    <main class={WIDE.includes(view.value) ? 'options options--wide' : 'options'}>
      <h1>{t('extensionName')}</h1>
      <nav class="options__nav">
        {OPTIONS_VIEWS.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            data-testid={`options-${name}`}
            aria-current={view.value === name ? 'page' : undefined}
          >
            {t(TITLES[name])}
          </a>
        ))}
      </nav>
      {view.value === 'rules' && <RulesPage rules={rules} />}
      {view.value === 'phrases' && <LibraryPage library={library} />}
      {view.value === 'sites' && <SiteList sites={sites} />}
      {view.value === 'records' && <RecordsList records={options.records} />}
      {view.value === 'figures' && <FiguresPage model={figures} loadDrawing={loadDrawing} />}
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
    </main>
  );
}

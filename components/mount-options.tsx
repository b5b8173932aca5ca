import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import type { CallBackground } from '../lib/messaging/calls';
import { createCaseList } from '../lib/models/cases/case-list';
import { createReviewList } from '../lib/models/cases/review-list';
import { createFigures } from '../lib/models/figures/figures';
import type { CopyText } from '../lib/models/insertion';
import { createLibrary } from '../lib/models/library/library';
import { createOptions } from '../lib/models/options';
import { createOrdersImport } from '../lib/models/orders-import/orders-import';
import { createPairingList } from '../lib/models/pairings/pairing-list';
import type { OnChanged } from '../lib/models/query';
import { createRules } from '../lib/models/rules/rules';
import { createService } from '../lib/models/service/service-model';
import { createSites, type SiteNeeds } from '../lib/models/sites';
import type { Translate } from '../lib/models/text';
import { type Clock, createTicker } from '../lib/models/ticker';
import { createWords } from '../lib/models/words';
import type { Phrase } from '../lib/phrases/phrase';
import { defaultShopSettings } from '../lib/rules/default-settings';
import type { ReadSheets } from '../lib/tables/sheets';
import type { LoadDrawing } from './options/figures/FiguresPage';
import { OPTIONS_VIEWS, type OptionsView } from './options/OptionsNav';
import { OptionsPage } from './options/OptionsPage';
import type { LoadServiceDrawing } from './options/service/ServicePage';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/card.css';
import './records/records.css';
import './options/options.css';
import './options/figures/figures.css';
import './options/files/files.css';
import './options/phrases/library.css';
import './options/phrases/grid.css';
import './options/phrases/groups.css';
import './options/phrases/editor.css';
import './options/phrases/panels.css';
import './options/orders/orders.css';
import './options/rules/rules.css';
import './options/sites/sites.css';
import './cases/cases.css';
import './dispute/dispute.css';
import './returns/returns.css';
import './options/cases/cases-page.css';
import './pairings/pairings.css';
import './options/pairings/pairings-page.css';
import './sites/self-test.css';
import './wording/wording.css';
import { type Ui, UiContext } from './ui-context';

export interface OptionsNeeds extends SiteNeeds {
  callBackground: CallBackground;
  onChanged: OnChanged;
  clock: Clock;
  t: Translate;
  copy: CopyText;
  /** The starter set of this version. */
  loadStarters: () => Promise<readonly Phrase[]>;
  loadDrawing: LoadDrawing;
  loadServiceDrawing: LoadServiceDrawing;
  /** Where spreadsheets are taken apart; by default in the page. */
  readSheets?: ReadSheets;
}

/** Shows the settings page in `root`; at the other views' names those are unfolded, behind a slash one record alone. */
export function mountOptions(root: HTMLElement, needs: OptionsNeeds): () => void {
  const options = createOptions(needs.callBackground, needs.onChanged);
  const sites = createSites(needs.callBackground, needs.onChanged, needs);
  const ticker = createTicker(needs.clock, document);
  ticker.follow(() => []);
  const library = createLibrary({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    settings: options.settings,
    now: ticker.now,
    t: needs.t,
    loadStarters: needs.loadStarters,
    readSheets: needs.readSheets,
  });
  const zone = computed(() => (options.settings.value.value ?? defaultShopSettings()).zone);
  const ui: Ui = {
    t: needs.t,
    copy: needs.copy,
    now: ticker.now,
    zone,
    words: computed(() => createWords(needs.t, zone.value)),
  };
  const figures = createFigures({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    now: ticker.now,
    zone,
  });
  const service = createService({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    settings: options.settings.value,
    now: ticker.now,
    zone,
  });
  const orders = createOrdersImport({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    zone,
    clock: needs.clock,
    readSheets: needs.readSheets,
  });
  const cases = createCaseList({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    newId: () => crypto.randomUUID(),
    settings: options.settings.value,
    now: ticker.now,
  });
  const reviews = createReviewList({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    newId: () => crypto.randomUUID(),
    settings: options.settings.value,
    zone,
    now: ticker.now,
  });
  const pairings = createPairingList({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    newId: () => crypto.randomUUID(),
  });
  const rules = createRules({
    call: needs.callBackground,
    onChanged: needs.onChanged,
    settings: options.settings,
    words: ui.words,
    t: needs.t,
  });
  const view = signal<OptionsView>('settings');
  const onHash = () => {
    const [name, id] = location.hash.slice(1).split('/');
    view.value = OPTIONS_VIEWS.find((one) => one === name) ?? 'settings';
    options.records.isOpen.value = view.value === 'records';
    rules.isOpen.value = view.value === 'rules';
    library.isOpen.value = view.value === 'phrases';
    figures.isOpen.value = view.value === 'figures';
    service.isOpen.value = view.value === 'service';
    reviews.isOpen.value = view.value === 'reviews';
    pairings.isOpen.value = view.value === 'pairings';
    cases.isOpen.value = view.value === 'cases';
    orders.isOpen.value = view.value === 'orders';
    const record = id === undefined ? undefined : decodeURIComponent(id);
    if (view.value === 'cases') cases.showOnly(record);
    if (view.value === 'reviews') reviews.showOnly(record);
  };
  onHash();
  window.addEventListener('hashchange', onHash);
  render(
    <UiContext.Provider value={ui}>
      <OptionsPage
        options={options}
        sites={sites}
        library={library}
        figures={figures}
        service={service}
        orders={orders}
        cases={cases}
        reviews={reviews}
        pairings={pairings}
        rules={rules}
        loadDrawing={needs.loadDrawing}
        loadServiceDrawing={needs.loadServiceDrawing}
        view={view}
      />
    </UiContext.Provider>,
    root,
  );
  return () => {
    render(null, root);
    window.removeEventListener('hashchange', onHash);
    library.dispose();
    figures.dispose();
    service.dispose();
    orders.dispose();
    cases.dispose();
    reviews.dispose();
    pairings.dispose();
    rules.dispose();
    ticker.dispose();
    options.dispose();
    sites.dispose();
  };
}

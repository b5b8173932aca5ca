import type { OrdersImportState } from '../../../lib/models/orders-import/import-state';
import type { OrdersImport } from '../../../lib/models/orders-import/orders-import';
import type { Translate } from '../../../lib/models/text';
import { Card } from '../../parts/Card';
import { useUi } from '../../ui-context';
import { FilePicker } from '../files/FilePicker';
import { fileRefusalText } from '../files/refusal-text';
import { ImportDone } from './ImportDone';
import { TrialView } from './TrialView';
import { Importing, Reading } from './UnderWay';

/** Brings a shop's export in: what its columns are, what it would do, then all of it. */
export function OrdersPage({ model }: { model: OrdersImport }) {
  const state = model.state.value;
  switch (state.kind) {
    case 'reading':
      return <Reading state={state} onCancel={model.cancel} />;
    case 'trial':
      return <TrialView model={model} state={state} />;
    case 'importing':
      return <Importing state={state} onCancel={model.cancel} />;
    case 'done':
      return <ImportDone model={model} done={state} />;
    default:
      return <Waiting state={state} onFile={(file) => void model.read(file)} />;
  }
}

type WaitingState = Extract<OrdersImportState, { kind: 'waiting' | 'refused' | 'failed' }>;

function Waiting({ state, onFile }: { state: WaitingState; onFile: (file: File) => void }) {
  const { t } = useUi();
  return (
    <Card title={t('optionsOrders')} class="orders">
      <p>{t('ordersIntro')}</p>
      {state.kind !== 'waiting' && (
        <p class="failed" role="alert" data-testid="orders-unreadable">
          {t('fileFailed', state.name, whyNot(t, state))}
        </p>
      )}
      <FilePicker
        hint={t('ordersHint')}
        accept=".csv,.xlsx,.txt"
        testId="orders-file"
        onFile={onFile}
      />
    </Card>
  );
}

function whyNot(t: Translate, state: Exclude<WaitingState, { kind: 'waiting' }>): string {
  if (state.kind === 'failed') return state.why;
  const { error } = state;
  return error.code === 'noHeader' ? t('ordersNoHeader') : fileRefusalText(t, error);
}

import { useSignal } from '@preact/signals';
import { CASE_LISTS } from '../../../lib/cases/case';
import type { CaseListModel } from '../../../lib/models/cases/case-list';
import { casesCsv } from '../../../lib/models/cases/cases-csv';
import { reasonOf } from '../../../lib/models/loadable';
import { Loaded } from '../../parts/Loaded';
import { Pager } from '../../parts/Pager';
import { SearchField } from '../../parts/SearchField';
import { ShowAll } from '../../parts/ShowAll';
import { useUi } from '../../ui-context';
import { saveFile } from '../files/save-file';
import { CaseRow } from './CaseRow';

/** After-sale cases over all orders: found, followed up, handed over as a file. */
export function CasesPage({ model }: { model: CaseListModel }) {
  const { t } = useUi();
  const due = model.dueCount.value;
  return (
    <section class="cases">
      <SearchField search={model.search} label={t('casesSearch')} testId="cases-search" />
      <div class="cases__bar">
        <fieldset class="chips">
          <legend class="visually-hidden">{t('casesShow')}</legend>
          {CASE_LISTS.map((list) => (
            <button
              key={list}
              type="button"
              class="chip"
              data-testid={`cases-${list}`}
              aria-pressed={model.list.value === list}
              onClick={() => {
                model.list.value = list;
              }}
            >
              {t(`casesList_${list}`)}
              {list === 'due' && due > 0 && <span class="tone-due"> {due}</span>}
            </button>
          ))}
        </fieldset>
        <ExportCases model={model} />
      </div>
      {model.only.value !== undefined && <ShowAll onClick={() => model.showOnly(undefined)} />}
      <Loaded query={model.page}>
        {({ cases, total }) =>
          total === 0 ? (
            <p class="empty" data-testid="cases-none">
              {t(model.search.value.trim() ? 'casesNoneFound' : `casesNone_${model.list.value}`)}
            </p>
          ) : (
            <ul data-testid="cases-list">
              {cases.map((one) => (
                <CaseRow key={one.id} one={one} model={model} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {model.pageCount.value > 1 && <Pager paging={model} />}
    </section>
  );
}

function ExportCases({ model }: { model: CaseListModel }) {
  const { t, zone } = useUi();
  const problem = useSignal<string | undefined>(undefined);
  const save = async () => {
    try {
      const bytes = await casesCsv(t, await model.readAll(), zone.value);
      saveFile(new File([bytes], t('casesFileName'), { type: 'text/csv' }));
      problem.value = undefined;
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="cases-export"
        disabled={model.total.value === 0}
        onClick={() => void save()}
      >
        {t('casesExport')}
      </button>
      {problem.value !== undefined && (
        <p class="failed" role="alert">
          {t('casesExportFailed', problem.value)}
        </p>
      )}
    </>
  );
}

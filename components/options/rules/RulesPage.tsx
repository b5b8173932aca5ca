import type { Rules } from '../../../lib/models/rules/rules';
import { Card } from '../../parts/Card';
import { Failed, Loaded } from '../../parts/Loaded';
import { SearchField } from '../../parts/SearchField';
import { useUi } from '../../ui-context';
import { RuleRow } from './RuleRow';

/** Every figure the program computes with, where it comes from, and the shop's own beside it. */
export function RulesPage({ rules }: { rules: Rules }) {
  return (
    <section class="rules">
      <Head rules={rules} />
      <Loaded query={rules.settings}>{() => <Sections rules={rules} />}</Loaded>
    </section>
  );
}

function Head({ rules }: { rules: Rules }) {
  const { t } = useUi();
  const { search, isOwnOnly, all } = rules;
  const rows = all.value.flatMap((section) => section.rows);
  const own = rows.filter(({ tableValue }) => tableValue !== undefined).length;
  return (
    <div class="rules__head">
      <p class="muted">{t('rulesIntro')}</p>
      <div class="rules__find">
        <SearchField search={search} label={t('rulesSearch')} testId="rules-search" />
        <label class="switch">
          <input
            type="checkbox"
            data-testid="rules-own-only"
            checked={isOwnOnly.value}
            onChange={(event) => {
              isOwnOnly.value = event.currentTarget.checked;
            }}
          />{' '}
          {t('rulesOwnOnly')}
        </label>
        <span class="muted" role="status" data-testid="rules-count">
          {t('rulesCount', rows.length, own)}
        </span>
      </div>
    </div>
  );
}

function Sections({ rules }: { rules: Rules }) {
  const { t } = useUi();
  const changes = rules.changes.state.value;
  const sections = rules.found.value;
  return (
    <>
      {changes.kind === 'failed' && (
        <Failed onRetry={rules.changes.again}>{t('rulesNoChanges', changes.why)}</Failed>
      )}
      {sections.length === 0 && (
        <p class="empty" data-testid="rules-none">
          {t('rulesNone')}
        </p>
      )}
      {sections.map(({ id, name, rows }) => (
        <Card
          key={id}
          title={t('rulesSection', id, name)}
          aside={<span class="rules__aside">{t('rulesRows', rows.length)}</span>}
          testId={`rules-${id}`}
        >
          <ul class="rules__rows">
            {rows.map((view) => (
              <RuleRow key={view.rule.id} view={view} drafts={rules.drafts} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

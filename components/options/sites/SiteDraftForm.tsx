import type { ProfileProblem, SiteDraft, Sites } from '../../../lib/models/sites';
import { Card } from '../../parts/Card';
import { useUi } from '../../ui-context';

/** A profile as JSON, written here or brought in from a file: first what it would change, then 保存. */
export function SiteDraftForm({ sites }: { sites: Sites }) {
  const { t } = useUi();
  const draft = sites.draft.value;
  if (!draft) {
    return (
      <button type="button" class="button" data-testid="site-import" onClick={() => sites.open('')}>
        {t('siteImport')}
      </button>
    );
  }
  const onFile = async (file: File | undefined) => {
    if (file) sites.write(await file.text());
  };
  return (
    <Card title={t('siteDraftTitle')}>
      <p class="muted small">{t('siteImportHint')}</p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={t('siteImport')}
        onChange={(event) => void onFile(event.currentTarget.files?.[0])}
      />
      <textarea
        class="input sites__text"
        rows={16}
        spellcheck={false}
        aria-label={t('siteEdit')}
        data-testid="site-text"
        value={draft.text}
        onInput={(event) => sites.write(event.currentTarget.value)}
      />
      <Verdict draft={draft} />
      <span class="sites__buttons">
        <button
          type="button"
          class="button"
          data-testid="site-check"
          disabled={draft.text.trim() === ''}
          onClick={() => void sites.check()}
        >
          {t('siteCheck')}
        </button>
        <button
          type="button"
          class="button button--primary"
          data-testid="site-save"
          disabled={!draft.checked?.ok}
          onClick={() => void sites.save()}
        >
          {t('save')}
        </button>
        <button type="button" class="button" onClick={sites.close}>
          {t('selfTestClose')}
        </button>
      </span>
    </Card>
  );
}

function Verdict({ draft }: { draft: SiteDraft }) {
  const { t } = useUi();
  const { checked, failure } = draft;
  if (failure) {
    return (
      <p class="failed" role="alert">
        {t('failed', failure)}
      </p>
    );
  }
  if (!checked) return null;
  if (!checked.ok) return <Problems problems={checked.problems} />;
  const { profile, replaces, changed } = checked.trial;
  return (
    <div role="status" data-testid="site-trial">
      <p>{t(`siteTrial_${replaces}`, profile.name)}</p>
      <p class="muted small">
        {changed.length > 0 ? t('siteTrialParts', changed.join(', ')) : t('siteTrialSame')}
      </p>
    </div>
  );
}

function Problems({ problems }: { problems: readonly ProfileProblem[] }) {
  const { t } = useUi();
  return (
    <ul class="failed" role="alert" data-testid="site-problems">
      {problems.map(({ path, code }) => (
        <li key={`${path} ${code}`}>
          {path && <code>{path}</code>} {t(`siteProblem_${code}`)}
        </li>
      ))}
    </ul>
  );
}

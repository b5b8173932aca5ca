import { sourceText } from '../../lib/rules/sources';
import { useUi } from '../ui-context';

/** Where a figure or a verdict comes from, and whether an official text was read. */
export function SourceLine({ source, isVerified }: { source: string; isVerified: boolean }) {
  const { t } = useUi();
  return (
    <p class="source">
      {t('ruleSource', sourceText(source))}
      {!isVerified && <span class="pill">{t('unverified')}</span>}
    </p>
  );
}

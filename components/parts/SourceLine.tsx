import type { ComponentChildren } from 'preact';
import { useUi } from '../ui-context';

interface Props {
  /** In words. */
  source: string;
  /** An official text was read, or the shop has set it itself. */
  isVerified: boolean;
  /** What else is to be said of it. */
  children?: ComponentChildren;
}

/** Where a figure or a verdict comes from, and whether anybody has checked it. */
export function SourceLine(props: Props) {
  return (
    <p class="source">
      <SourceWords {...props} />
    </p>
  );
}

/** The same within a line of text. */
export function SourceWords({ source, isVerified, children }: Props) {
  const { t } = useUi();
  return (
    <>
      {t('ruleSource', source)}
      {!isVerified && <span class="pill">{t('unverified')}</span>}
      {children}
    </>
  );
}

import { deductionText, intactSummary } from '../../lib/models/return-summary';
import type { IntactVerdict } from '../../lib/rules/intact';
import { INTACT_RULES, type IntactRuleName } from '../../lib/rules/intact-rules';
import { sourceText } from '../../lib/rules/sources';
import { CopyButton } from '../parts/CopyButton';
import { SourceLine } from '../parts/SourceLine';
import { useUi } from '../ui-context';

const TONES: Record<IntactVerdict['kind'], string> = {
  incomplete: 'tone-quiet',
  intact: 'tone-good',
  deduct: 'tone-due',
  notIntact: 'tone-bad',
};

/** What the check comes to, grounds of one clause together, and one line of it to copy. */
export function IntactResult({ verdict }: { verdict: IntactVerdict }) {
  const { t, words } = useUi();
  const summary = intactSummary(t, words.value, verdict);
  const line = (name: IntactRuleName, text: string) => {
    const { source, verified: isVerified } = INTACT_RULES[name];
    return { text, source, isVerified };
  };
  const grounds = verdict.kind === 'notIntact' ? verdict.grounds : [];
  const found = [
    ...grounds.map((name) => line(name, INTACT_RULES[name].reason)),
    ...verdict.deductions.map((one) => line(one.because, deductionText(t, words.value, one))),
    ...verdict.excused.map((name) => line(name, t('deskExcused', INTACT_RULES[name].reason))),
  ];
  return (
    <div class="desk__result" role="status" data-testid="desk-verdict">
      <p class="desk__headline">
        <strong class={TONES[verdict.kind]}>
          {verdict.kind === 'incomplete'
            ? t('deskOpen', verdict.open.length)
            : t(`deskVerdict_${verdict.kind}`)}
        </strong>
        {summary && <CopyButton text={summary} label={t('deskCopy')} />}
      </p>
      {[...new Set(found.map(({ source }) => source))].map((source) => (
        <div key={source}>
          {found
            .filter((one) => one.source === source)
            .map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          <SourceLine
            source={sourceText(source)}
            isVerified={found.every(({ isVerified }) => isVerified)}
          />
        </div>
      ))}
      {verdict.kind === 'intact' && verdict.excused.length === 0 && (
        <SourceLine
          source={sourceText(INTACT_RULES.quality.source)}
          isVerified={INTACT_RULES.quality.verified}
        />
      )}
    </div>
  );
}

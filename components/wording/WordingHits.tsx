import { DECIDED } from '../../lib/rules/rule';
import { sourceText } from '../../lib/rules/sources';
import { groupHits, type HitGroup, sayable } from '../../lib/wording/group-hits';
import type { Hit } from '../../lib/wording/hit';
import { CopyButton } from '../parts/CopyButton';
import { useUi } from '../ui-context';

/** What is to be said about a text: level, words, why, on what ground, and what could be said instead. */
export function WordingHits({ text, hits }: { text: string; hits: readonly Hit[] }) {
  return (
    <ul class="wording__hits">
      {groupHits(text, hits).map((group) => (
        <WordingHit key={`${group.level} ${group.category} ${group.words[0]}`} group={group} />
      ))}
    </ul>
  );
}

function WordingHit({ group }: { group: HitGroup }) {
  const { t } = useUi();
  const { level, category, reason, basis, isVerified, suggestion, words } = group;
  const said = sayable(group);
  return (
    <li class="wording__hit" data-testid={`wording-${category}`}>
      <p>
        <span class={`wording__level wording__level--${level}`}>{t(`wordingLevel_${level}`)}</span>{' '}
        {words.length > 0 && <strong>{words.map((word) => `“${word}”`).join('')}</strong>} {reason}
      </p>
      {suggestion && (
        <p class="wording__instead">
          <span>{t(said ? 'wordingInstead' : 'wordingAdvice', suggestion)}</span>
          {said && <CopyButton text={said} label={t('wordingCopy')} />}
        </p>
      )}
      {category !== 'own' && basis !== DECIDED && (
        <p class="muted small">
          {t(isVerified ? 'wordingBasis' : 'wordingBasisUnverified', sourceText(basis))}
        </p>
      )}
    </li>
  );
}

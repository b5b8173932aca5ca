import { useMemo } from 'preact/hooks';
import type { Library } from '../../../../lib/models/library/library';
import { createChecker } from '../../../../lib/wording/check-wording';
import { maskSlots } from '../../../../lib/wording/mask-slots';
import { readOwnWords } from '../../../../lib/wording/own-words';
import { useUi } from '../../../ui-context';
import { WordingHits } from '../../../wording/WordingHits';

/** What the wording check says about a reply while it is written; it can be saved all the same. */
export function BodyWording({ library, body }: { library: Library; body: string }) {
  const { t } = useUi();
  const ownWords = library.data.settings.value.value?.ownWords ?? '';
  const checker = useMemo(() => createChecker(readOwnWords(ownWords).words), [ownWords]);
  const hits = useMemo(() => checker.check(maskSlots(body)), [checker, body]);
  if (hits.length === 0) return null;
  return (
    <section class="wording wording--inline" aria-label={t('wording')} data-testid="body-wording">
      <WordingHits text={body} hits={hits} />
    </section>
  );
}

import type { Hit } from '../../../../lib/models/library/replace';
import type { ReplaceModel } from '../../../../lib/models/library/replace-model';
import { useVirtualRows } from '../../../parts/use-virtual-rows';
import { useUi } from '../../../ui-context';

/** Height of a line; the style sheet says the same. */
const LINE_PX = 52;
/** Characters shown on each side of a place. */
const AROUND = 24;

/** Every place where the text stands: what is there, what would be there, and a box to leave it as it is. */
export function HitList({ replace }: { replace: ReplaceModel }) {
  const { t } = useUi();
  const hits = replace.hits.value;
  const isNoneSpared = replace.spared.value.size === 0;
  const { scrollRef, rows, totalPx } = useVirtualRows({ count: hits.length, rowPx: LINE_PX });
  return (
    <>
      <label class="box">
        <input
          type="checkbox"
          checked={isNoneSpared}
          onChange={() => replace.spareAll(isNoneSpared)}
        />{' '}
        {t('librarySelectAll')}
      </label>
      <div class="hits" ref={scrollRef} data-testid="replace-hits">
        <ul class="hits__all" style={{ height: `${totalPx}px` }}>
          {rows.map(({ index, topPx, slot }) => {
            const hit = hits[index];
            return hit && <HitLine key={slot} replace={replace} hit={hit} topPx={topPx} />;
          })}
        </ul>
      </div>
    </>
  );
}

function HitLine({ replace, hit, topPx }: { replace: ReplaceModel; hit: Hit; topPx: number }) {
  const { t } = useUi();
  const { key, phrase, field, from, to } = hit;
  const text = phrase[field];
  const refusal = replace.trial.value.refused.get(phrase.id);
  const { replaceWith } = replace.request.value;
  return (
    <li class="hits__line" style={{ transform: `translateY(${topPx}px)` }}>
      <label class="box">
        <input
          type="checkbox"
          checked={!replace.spared.value.has(key)}
          onChange={(event) => replace.spare(key, !event.currentTarget.checked)}
        />{' '}
        <span class="muted small">
          {t('libraryHitPlace', phrase.group, phrase.title, t(`libraryField_${field}`))}
        </span>
        {refusal && <span class="small tone-bad"> {t(`libraryRefusal_${refusal}`)}</span>}
        <span class="hits__text">
          {from > AROUND && '…'}
          {text.slice(Math.max(0, from - AROUND), from)}
          <del>{text.slice(from, to)}</del>
          {replaceWith !== '' && <ins>{replaceWith}</ins>}
          {text.slice(to, to + AROUND)}
          {to + AROUND < text.length && '…'}
        </span>
      </label>
    </li>
  );
}

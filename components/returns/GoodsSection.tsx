import type { GoodsModel } from '../../lib/models/goods';
import type { ReturnItem } from '../../lib/models/returns';
import {
  asksConfirmation,
  categoriesThat,
  GOODS_CATEGORIES,
  titleKey,
} from '../../lib/rules/goods';
import { sourceText } from '../../lib/rules/sources';
import { Failed } from '../parts/Loaded';
import { SourceLine } from '../parts/SourceLine';
import { useUi } from '../ui-context';

interface Props {
  items: readonly ReturnItem[];
  orderNumber: string | undefined;
  goods: GoodsModel;
}

/** Whether each item may come back without a reason, and the class of goods that decides it. */
export function GoodsSection({ items, orderNumber, goods }: Props) {
  const { t } = useUi();
  const state = goods.query.state.value;
  return (
    <div class="desk" data-testid="desk-goods">
      {state.kind === 'failed' && (
        <Failed onRetry={goods.query.again}>{t('failed', state.why)}</Failed>
      )}
      {items.length === 0 && <p class="muted">{t('deskNoItems')}</p>}
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the page gives items no identity.
        <Item key={index} item={item} index={index} orderNumber={orderNumber} goods={goods} />
      ))}
    </div>
  );
}

/** As they stand in the list: what never comes back first. */
const GROUPS = ['never', 'ifConfirmed', 'sealed', 'plain'] as const;

interface ItemProps {
  item: ReturnItem;
  index: number;
  orderNumber: string | undefined;
  goods: GoodsModel;
}

function Item({ item, index, orderNumber, goods }: ItemProps) {
  const { t } = useUi();
  const { title, coverage } = item;
  const { category, isChosen, isExclusionConfirmed = false, pageCategory } = item.goods;
  const canKeep = titleKey(title) !== '';
  return (
    <div class="goods" data-testid={`goods-${index}`}>
      <p class="goods__title">{title}</p>
      <label class="goods__class">
        <span>{t('goodsClassLabel')}</span>
        <select
          class="input"
          data-testid={`goods-class-${index}`}
          disabled={!canKeep}
          value={isChosen ? category : ''}
          onChange={({ currentTarget: { value } }) =>
            goods.choose(
              title,
              GOODS_CATEGORIES.find((one) => one === value),
            )
          }
        >
          <option value="">
            {pageCategory === undefined
              ? t('goodsClassUnsaid')
              : t('goodsClassByPage', t(`goodsClass_${pageCategory}`))}
          </option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={t(`goodsGroup_${group}`)}>
              {categoriesThat(group).map((one) => (
                <option key={one} value={one}>
                  {t(`goodsClass_${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {asksConfirmation(category) && (
        <label class="tick">
          <input
            type="checkbox"
            data-testid={`goods-confirmed-${index}`}
            checked={isExclusionConfirmed}
            disabled={orderNumber === undefined || !canKeep}
            onChange={({ currentTarget }) =>
              orderNumber !== undefined && goods.confirm(title, orderNumber, currentTarget.checked)
            }
          />
          <span>{t(orderNumber === undefined ? 'goodsConfirmedNoNumber' : 'goodsConfirmed')}</span>
        </label>
      )}
      {isChosen && (
        <p class="goods__kept">
          <span class="muted small">{t('goodsKept')}</span>
          <button
            type="button"
            class="button button--quiet"
            data-testid={`goods-take-back-${index}`}
            onClick={() => goods.choose(title, undefined)}
          >
            {t('goodsTakeBack')}
          </button>
        </p>
      )}
      {coverage.kind === 'unknown' ? (
        <p class="goods__verdict tone-quiet" data-testid={`goods-verdict-${index}`}>
          {t(`returnUnknown_${coverage.why}`)}
        </p>
      ) : (
        <>
          <p class="goods__verdict" data-testid={`goods-verdict-${index}`}>
            <strong class={coverage.kind === 'excluded' ? 'tone-due' : 'tone-good'}>
              {t(`goodsCoverage_${coverage.kind}`)}
            </strong>
            {coverage.reason}
          </p>
          <SourceLine source={sourceText(coverage.clause)} isVerified={false} />
        </>
      )}
    </div>
  );
}

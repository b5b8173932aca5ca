import { useId } from 'preact/hooks';
import type { Order } from '../../lib/chat/order';
import type { RemarkModel } from '../../lib/models/remark';
import { FLAGS, remarkLine } from '../../lib/rules/remark';
import { CopyButton } from '../parts/CopyButton';
import { RadioChip } from '../parts/RadioChip';
import { useUi } from '../ui-context';

interface Props {
  order: Order;
  model: RemarkModel;
}

/** Flag and remark for the shop's own order page: only copied, for in the composer the buyer would read it. */
export function Remark({ order, model }: Props) {
  const { t } = useUi();
  const name = useId();
  const suggestion = model.suggestion.value;
  const flag = model.flag.value;
  if (!suggestion) return null;
  const line = remarkLine(
    {
      items: order.items,
      flag: flag ? t(`remarkFlag_${flag}`) : '',
      shippingWay: model.shippingWay.value,
      note: model.note.value,
    },
    { quantityUnknown: t('remarkQuantityUnknown') },
  );
  return (
    <details class="remark" data-testid="remark">
      <summary>{t('remarkTitle')}</summary>
      <fieldset class="chips">
        <legend class="visually-hidden">{t('remarkFlags')}</legend>
        {FLAGS.map((one) => (
          <RadioChip
            key={one}
            name={name}
            testId={`remark-${one}`}
            isChosen={one === flag}
            onChoose={() => model.choose(one)}
          >
            <span class={`remark__flag remark__flag--${one}`} aria-hidden="true" />
            {t(`remarkFlag_${one}`)}
            {one === suggestion.flag && <span class="chip__note">{t('suggested')}</span>}
          </RadioChip>
        ))}
      </fieldset>
      <p class="muted small">{t(`remarkWhy_${suggestion.why}`)}</p>
      <input
        class="input"
        data-testid="remark-way"
        placeholder={t('remarkWay')}
        aria-label={t('remarkWay')}
        value={model.shippingWay.value}
        onInput={(event) => {
          model.shippingWay.value = event.currentTarget.value;
        }}
      />
      <input
        class="input"
        data-testid="remark-note"
        placeholder={t('remarkNote')}
        aria-label={t('remarkNote')}
        value={model.note.value}
        onInput={(event) => model.write(event.currentTarget.value)}
      />
      <p class="remark__line">
        <span data-testid="remark-line">{line}</span>
        <CopyButton text={line} label={t('remarkCopy')} />
      </p>
      <p class="muted small">{t('remarkPaste')}</p>
    </details>
  );
}

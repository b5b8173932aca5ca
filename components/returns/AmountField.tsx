import type { ReturnDesk, TypedAmount } from '../../lib/models/return-desk';
import { useUi } from '../ui-context';

interface Props {
  desk: ReturnDesk;
  amount: TypedAmount;
  label: string;
}

/** An amount of yuan that the agent types; says so where it is none. */
export function AmountField({ desk, amount, label }: Props) {
  const { t } = useUi();
  const text = desk.typed(amount);
  const isBad = text.trim() !== '' && desk.amountFen(amount) === undefined;
  return (
    <label class="amount">
      <span>{label}</span>
      <input
        class="input"
        inputMode="decimal"
        data-testid={`desk-amount-${amount}`}
        value={text}
        placeholder={t('deskAmountHint')}
        aria-invalid={isBad}
        onInput={({ currentTarget }) => desk.type(amount, currentTarget.value)}
      />
      {isBad && <span class="amount__bad">{t('deskAmountBad')}</span>}
    </label>
  );
}

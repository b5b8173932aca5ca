import type { ReturnDesk } from '../../lib/models/return-desk';
import { optionsOf } from '../../lib/rules/intact-lines';
import { useUi } from '../ui-context';
import { AmountField } from './AmountField';
import { IntactResult } from './IntactResult';
import { RadioRow } from './RadioRow';

/** The check of goods that came back, line by line, with what it comes to so far. */
export function IntactSection({ desk }: { desk: ReturnDesk }) {
  const { t } = useUi();
  const answers = desk.answers.value;
  const verdict = desk.intact.value;
  return (
    <div class="desk" data-testid="desk-intact">
      <IntactResult verdict={verdict} />
      <div class="desk__tools">
        {verdict.kind === 'incomplete' && (
          <button
            type="button"
            class="button"
            data-testid="desk-rest-good"
            onClick={desk.answerRest}
          >
            {t('deskRestGood')}
          </button>
        )}
        {Object.keys(answers).length > 0 && (
          <button
            type="button"
            class="button button--quiet"
            data-testid="desk-clear"
            onClick={desk.clearAnswers}
          >
            {t('deskClear')}
          </button>
        )}
      </div>
      {desk.lines.value.map((line) => (
        <div key={line}>
          <RadioRow
            isCompact
            legend={t(`deskLine_${line}`)}
            testId={`check-${line}`}
            options={optionsOf(line).map((value) => ({ value, label: t(`deskAnswer_${value}`) }))}
            value={answers[line]}
            onChoose={(answer) => desk.answer(line, answer)}
          />
          {line === 'gift' && answers.gift === 'bad' && (
            <AmountField desk={desk} amount="gift" label={t('deskGiftPrice')} />
          )}
          {line === 'invoice' && answers.invoice === 'bad' && (
            <AmountField desk={desk} amount="tax" label={t('deskTax')} />
          )}
        </div>
      ))}
    </div>
  );
}

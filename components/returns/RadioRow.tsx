import { useId } from 'preact/hooks';
import { RadioChip } from '../parts/RadioChip';

interface Props<V extends string> {
  legend: string;
  /** Test id of an option is this and its value. */
  testId: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  onChoose: (value: V) => void;
  /** Question and answers on one line where there is room. */
  isCompact?: boolean;
}

/** One question with a few answers, none chosen at first: arrow keys move within, Tab to the next. */
export function RadioRow<V extends string>(props: Props<V>) {
  const { legend, testId, options, value, onChoose, isCompact } = props;
  const name = useId();
  return (
    <fieldset class={isCompact ? 'ask ask--compact' : 'ask'} data-testid={testId}>
      <legend class="visually-hidden">{legend}</legend>
      <span class="ask__text" aria-hidden="true">
        {legend}
      </span>
      <span class="chips">
        {options.map((option) => (
          <RadioChip
            key={option.value}
            name={name}
            testId={`${testId}-${option.value}`}
            isChosen={option.value === value}
            onChoose={() => onChoose(option.value)}
          >
            {option.label}
          </RadioChip>
        ))}
      </span>
    </fieldset>
  );
}

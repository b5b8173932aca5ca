import type { TemplateField } from '../../lib/phrases/template/field';
import { useUi } from '../ui-context';

interface Props {
  field: TemplateField;
  /** `undefined` until the agent has written something. */
  content: string | undefined;
  onWrite: (field: string, content: string) => void;
}

/** The control of one field, small enough to stand within a sentence. */
export function FieldInput({ field, content, onWrite }: Props) {
  const { t } = useUi();
  const { name, kind, choices = [], initial = '' } = field;
  const value = content ?? initial;
  const common = {
    class: 'fill-in__input',
    'data-field': name,
    'data-testid': `field-${name}`,
    'aria-label': name,
    value,
  };
  if (kind === 'choice') {
    return (
      <select {...common} onChange={(event) => onWrite(name, event.currentTarget.value)}>
        {value === '' && <option value="">{t('fillInChoose', name)}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'date') {
    return (
      <input
        {...common}
        type="date"
        onInput={(event) => onWrite(name, event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={kind === 'number' ? 'decimal' : undefined}
      placeholder={name}
      size={Math.max(value.length, name.length) * 2 + 1}
      autocomplete="off"
      onInput={(event) => onWrite(name, event.currentTarget.value)}
    />
  );
}

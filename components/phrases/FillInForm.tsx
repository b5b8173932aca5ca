import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Filled } from '../../lib/models/fill';
import type { FillIn, FillInModel } from '../../lib/models/fill-in';
import type { TemplateField } from '../../lib/phrases/template/field';
import { useEnterRelease } from '../parts/use-enter-release';
import { useUi } from '../ui-context';
import { FieldInput } from './FieldInput';

/** A reply with its fields open in the midst of its words: Tab goes from one to the next, Enter inserts. */
export function FillInForm({ model, open }: { model: FillInModel; open: FillIn }) {
  const { t } = useUi();
  const form = useRef<HTMLFieldSetElement>(null);
  const filled = model.filled();
  useLayoutEffect(() => inputsIn(form.current)[0]?.focus(), []);
  const finish = () => {
    const [missing] = filled?.open ?? [];
    if (missing === undefined) return model.finish();
    inputsIn(form.current)
      .find(({ dataset }) => dataset.field === missing)
      ?.focus();
  };
  const enter = useEnterRelease(finish);
  const onKeyDown = (event: KeyboardEvent) => {
    // The buttons answer Enter by themselves.
    if ((event.target as HTMLElement).tagName !== 'BUTTON') enter.onKeyDown(event);
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    model.cancel();
  };
  if (!filled) return null;
  return (
    <fieldset
      ref={form}
      class="fill-in"
      aria-label={t('fillIn', open.phrase.title)}
      data-testid="fill-in"
      onKeyDown={onKeyDown}
      onKeyUp={enter.onKeyUp}
    >
      <p class="fill-in__title">{open.phrase.title}</p>
      <Besides fields={filled.questions} open={open} onWrite={model.write} />
      <p class="fill-in__text">
        <Text filled={filled} open={open} onWrite={model.write} />
      </p>
      <Besides fields={unplaced(filled)} open={open} onWrite={model.write} />
      <p class="fill-in__buttons">
        <button
          type="button"
          class="button button--primary"
          data-testid="fill-in-insert"
          disabled={filled.lacks.length > 0 || model.isBusy.value}
          onClick={model.finish}
        >
          {t('fillInInsert')}
        </button>
        <button type="button" class="button button--quiet" onClick={model.cancel}>
          {t('cancel')}
        </button>
      </p>
    </fieldset>
  );
}

const inputsIn = (form: HTMLElement | null) => [
  ...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? []),
];

interface PartProps {
  filled: Filled;
  open: FillIn;
  onWrite: (field: string, content: string) => void;
}

/** The filled text, with an input where a field stands first; further places show what was written. */
function Text({ filled, open, onWrite }: PartProps) {
  const { text, spans, asked } = filled;
  const shown = new Set<string>();
  let done = 0;
  return (
    <>
      {spans.map(({ name, from, to }) => {
        const before = text.slice(done, from);
        done = to;
        const field = shown.has(name) ? undefined : asked.find((one) => one.name === name);
        shown.add(name);
        return (
          <>
            {before}
            {field ? (
              <FieldInput field={field} content={open.fields[name]} onWrite={onWrite} />
            ) : (
              <span class="fill-in__echo">{open.fields[name] || `［${name}］`}</span>
            )}
          </>
        );
      })}
      {text.slice(done)}
    </>
  );
}

const unplaced = ({ asked, spans }: Filled) =>
  asked.filter(({ name }) => !spans.some((span) => span.name === name));

interface BesidesProps extends Omit<PartProps, 'filled'> {
  fields: readonly TemplateField[];
}

/** Fields that stand nowhere in the text but decide what it says. */
function Besides({ fields, open, onWrite }: BesidesProps) {
  return (
    <>
      {fields.map((field) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is a component.
        <label key={field.name} class="fill-in__beside">
          {field.name}
          <FieldInput field={field} content={open.fields[field.name]} onWrite={onWrite} />
        </label>
      ))}
    </>
  );
}

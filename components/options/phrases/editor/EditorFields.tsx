import type { Draft, DraftProblem } from '../../../../lib/models/library/draft';
import type { Library } from '../../../../lib/models/library/library';
import { useUi } from '../../../ui-context';
import { StageBoxes } from '../StageBoxes';
import { FieldProblems } from './FieldProblems';
import { TITLE_INPUT_ID } from './focus-editor';

interface Props {
  library: Library;
  draft: Draft;
}

const GROUP_NAMES_ID = 'library-group-names';

/** What it is called and where it belongs. */
export function NameFields({ library, draft }: Props) {
  const { data } = library;
  return (
    <>
      <TextLine library={library} draft={draft} name="title" id={TITLE_INPUT_ID} />
      <div class="editor__pair">
        <TextLine library={library} draft={draft} name="group" list={GROUP_NAMES_ID} />
        <TextLine library={library} draft={draft} name="code" />
      </div>
      <datalist id={GROUP_NAMES_ID}>
        {(data.groups.value.value ?? []).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** By what it is found and when it comes first. */
export function FindFields({ library, draft }: Props) {
  return (
    <>
      <TextLine library={library} draft={draft} name="tags" />
      <StageBoxes stages={draft.stages} onChange={(stages) => library.editor.write({ stages })} />
    </>
  );
}

interface LineProps extends Props {
  name: Exclude<DraftProblem['field'], 'body'>;
  id?: string;
  list?: string;
}

function TextLine({ library, draft, name, id = `library-${name}`, list }: LineProps) {
  const { t } = useUi();
  const problems = library.editor.problems.value.filter(({ field }) => field === name);
  // A form that was only just opened is not scolded for being empty.
  const shown = problems.filter(({ code }) => code !== 'empty' || draft.base || name !== 'title');
  return (
    <div class="editor__field">
      <label for={id} class="field__label">
        {t(`libraryField_${name}`)}
      </label>
      <input
        id={id}
        class="input"
        data-testid={`library-field-${name}`}
        autocomplete="off"
        list={list}
        placeholder={name === 'code' || name === 'tags' ? t(`libraryFieldHint_${name}`) : ''}
        aria-invalid={shown.length > 0}
        aria-describedby={shown.length > 0 ? `${id}-problem` : undefined}
        value={draft[name]}
        onInput={(event) => library.editor.write({ [name]: event.currentTarget.value })}
      />
      <FieldProblems id={`${id}-problem`} library={library} problems={shown} />
    </div>
  );
}

import { useRef } from 'preact/hooks';
import type { Draft } from '../../../../lib/models/library/draft';
import type { Library } from '../../../../lib/models/library/library';
import { BODY_MAX } from '../../../../lib/phrases/phrase-check';
import { useUi } from '../../../ui-context';
import { BodyWording } from './BodyWording';
import { FieldProblems } from './FieldProblems';
import { insertSnippet } from './insert-snippet';
import { SnippetBar } from './SnippetBar';
import { TemplateProblems } from './TemplateProblems';

const BODY_ID = 'library-body';

/** The text itself, what can be put into it, and what is wrong in it. */
export function BodyField({
  library: { editor },
  library,
  draft,
}: {
  library: Library;
  draft: Draft;
}) {
  const { t } = useUi();
  const area = useRef<HTMLTextAreaElement>(null);
  const problems = editor.problems.value.filter(
    ({ field, code }) => field === 'body' && (code !== 'empty' || draft.base),
  );
  const select = (from: number, to: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(from, to);
  };
  return (
    <div class="editor__field">
      <label for={BODY_ID} class="field__label">
        {t('libraryField_body')}
      </label>
      <SnippetBar
        onPick={(snippet) => {
          if (!area.current) return;
          insertSnippet(area.current, snippet);
          editor.write({ body: area.current.value });
        }}
      />
      <textarea
        id={BODY_ID}
        ref={area}
        class="input editor__body"
        data-testid="library-field-body"
        rows={7}
        aria-invalid={editor.templateProblems.value.length > 0}
        value={draft.body}
        onInput={(event) => editor.write({ body: event.currentTarget.value })}
      />
      <p class="muted small editor__count">{t('libraryLength', draft.body.length, BODY_MAX)}</p>
      <FieldProblems id={`${BODY_ID}-problem`} library={library} problems={problems} />
      <BodyWording library={library} body={draft.body} />
      <TemplateProblems problems={editor.templateProblems.value} onSelect={select} />
    </div>
  );
}

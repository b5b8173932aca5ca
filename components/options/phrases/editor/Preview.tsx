import type { Draft } from '../../../../lib/models/library/draft';
import type { Library } from '../../../../lib/models/library/library';
import { sampleValues } from '../../../../lib/models/library/sample-values';
import { previewTemplate } from '../../../../lib/models/library/template-check';
import { useUi } from '../../../ui-context';

/** The phrase as a made-up buyer would get it. */
export function Preview({ library, draft }: { library: Library; draft: Draft }) {
  const { t, now } = useUi();
  const settings = library.data.settings.value.value;
  if (!settings || draft.body.trim() === '') return null;
  const { text, missing } = previewTemplate(draft.body, sampleValues(t, settings, now.value));
  return (
    <section class="preview" data-testid="library-preview">
      <h3 class="muted small">{t('libraryPreview')}</h3>
      <p class="preview__text">{text}</p>
      {missing.length > 0 && (
        <p class="small tone-due">{t('phraseLacks', missing.join(t('libraryListComma')))}</p>
      )}
    </section>
  );
}

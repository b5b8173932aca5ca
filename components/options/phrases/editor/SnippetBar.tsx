import { useUi } from '../../../ui-context';

const VARIABLES = [
  'buyer',
  'item',
  'amount',
  'address',
  'orderNumber',
  'shipBy',
  'shop',
  'agent',
] as const;
const OTHERS = ['text', 'choice', 'number', 'date', 'condition', 'caret'] as const;

/** Puts variables, fields to fill in and conditions into the body. */
export function SnippetBar({ onPick }: { onPick: (snippet: string) => void }) {
  const { t } = useUi();
  const button = (label: string, snippet: string, name: string) => (
    <button
      key={name}
      type="button"
      class="chip chip--small"
      data-testid={`snippet-${name}`}
      title={snippet}
      onClick={() => onPick(snippet)}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="chips snippets" aria-label={t('librarySnippets')}>
      {VARIABLES.map((name) =>
        button(t(`libraryInsert_${name}`), t(`librarySnippet_${name}`), name),
      )}
      {OTHERS.map((name) => button(t(`libraryInsert_${name}`), t(`librarySnippet_${name}`), name))}
    </fieldset>
  );
}

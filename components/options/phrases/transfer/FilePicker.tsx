import { useSignal } from '@preact/signals';
import { useUi } from '../../../ui-context';

/** Takes a file, chosen or dropped. */
export function FilePicker({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useUi();
  const isOver = useSignal(false);
  const over = (isIn: boolean) => (event: DragEvent) => {
    event.preventDefault();
    isOver.value = isIn;
  };
  return (
    <label
      class={isOver.value ? 'file file--over' : 'file'}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <span>{t('libraryImportPick')}</span>
      <input
        type="file"
        accept=".csv,.xlsx,.json,.txt"
        data-testid="import-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
      <span class="muted small">{t('libraryImportHint')}</span>
    </label>
  );
}

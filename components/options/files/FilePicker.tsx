import { useSignal } from '@preact/signals';
import { useUi } from '../../ui-context';

interface Props {
  /** What files are taken, for the person. */
  hint: string;
  /** The same for the browser: `.csv,.xlsx`. */
  accept: string;
  testId: string;
  onFile: (file: File) => void;
}

/** Takes a file, chosen or dropped. */
export function FilePicker({ hint, accept, testId, onFile }: Props) {
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
      <span>{t('filePick')}</span>
      <input
        type="file"
        accept={accept}
        data-testid={testId}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
      <span class="muted small">{hint}</span>
    </label>
  );
}

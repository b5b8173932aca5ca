import { useSignal } from '@preact/signals';
import { useUi } from '../ui-context';
import { IconButton } from './IconButton';

/** Copies `text`; shows a tick once the clipboard has it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { copy, t } = useUi();
  // Of the text that was clicked: the button may by now stand beside another buyer's.
  const last = useSignal<{ text: string; state: 'done' | 'failed' } | undefined>(undefined);
  const onClick = async () => {
    const state = await copy(text).then(
      () => 'done' as const,
      () => 'failed' as const,
    );
    last.value = { text, state };
  };
  const state = last.value?.text === text ? last.value.state : 'idle';
  const title = state === 'idle' ? label : t(state === 'done' ? 'copied' : 'copyFailed');
  return (
    <IconButton
      icon={state === 'done' ? 'done' : state === 'failed' ? 'close' : 'copy'}
      label={title}
      onClick={onClick}
    />
  );
}

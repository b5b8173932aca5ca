import { useSignal } from '@preact/signals';
import { useUi } from '../ui-context';
import { Icon } from './Icon';

/** Copies `text`; shows a tick once the clipboard has it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { copy, t } = useUi();
  const state = useSignal<'idle' | 'done' | 'failed'>('idle');
  const onClick = async () => {
    state.value = await copy(text).then(
      () => 'done' as const,
      () => 'failed' as const,
    );
  };
  const title =
    state.value === 'idle' ? label : t(state.value === 'done' ? 'copied' : 'copyFailed');
  return (
    <button type="button" class="icon-button" title={title} aria-label={title} onClick={onClick}>
      <Icon name={state.value === 'done' ? 'done' : state.value === 'failed' ? 'close' : 'copy'} />
    </button>
  );
}

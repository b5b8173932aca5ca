import { h, ref, type VNode, vModelText, withDirectives } from 'vue';
import type { LiveStore } from '../core/store';

/** A textarea under `v-model`; Enter sends. */
export function createVueTextarea(store: LiveStore) {
  const draft = ref('');
  window.__draft = () => draft.value;
  const send = () => {
    if (draft.value.trim() === '') return;
    store.send(draft.value);
    draft.value = '';
  };
  const textarea = (attributes: Record<string, string>): VNode =>
    withDirectives(
      h('textarea', {
        ...attributes,
        'onUpdate:modelValue': (text: string) => {
          draft.value = text;
        },
        onKeydown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        },
      }),
      [[vModelText, draft.value]],
    );
  return { textarea, send };
}

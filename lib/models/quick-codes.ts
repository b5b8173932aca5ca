import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { codeKey } from '../chat/code-key';
import type { ShopSettings } from '../chat/settings';
import type { PageLink } from '../messaging/page-link';
import type { Phrase } from '../phrases/phrase';

/** Keeps the page told which codes open the small list: none while they are switched off. The page gets no reply. */
export function tellCodes(
  link: Pick<PageLink, 'call'>,
  settings: ReadonlySignal<Pick<ShopSettings, 'hasQuickCodes'> | undefined>,
  phrases: ReadonlySignal<readonly Phrase[] | undefined>,
): () => void {
  const codes = computed(() => {
    if (!settings.value || !phrases.value) return undefined;
    const all = phrases.value.flatMap(({ code }) => (code ? codeKey(code) : []));
    return JSON.stringify(settings.value.hasQuickCodes ? all : []);
  });
  return effect(() => {
    if (codes.value === undefined) return;
    link.call('setCodes', JSON.parse(codes.value)).catch(() => {
      // The page is gone; `onClose` says so to the agent.
    });
  });
}

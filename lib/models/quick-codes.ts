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
  const isOn = computed(() => settings.value?.hasQuickCodes);
  let told: string | undefined;
  const tell = (codes: readonly string[]) => {
    const text = codes.join(' ');
    if (text === told) return;
    told = text;
    link.call('setCodes', codes).catch(() => {
      // The page is gone; `onClose` says so to the agent.
    });
  };
  return effect(() => {
    const all = phrases.value;
    const isWanted = isOn.value;
    if (!all || isWanted === undefined) return;
    // The list is drawn first.
    const timer = setTimeout(() =>
      tell(isWanted ? all.flatMap(({ code }) => (code ? codeKey(code) : [])) : []),
    );
    return () => clearTimeout(timer);
  });
}

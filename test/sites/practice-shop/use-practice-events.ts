import { useEffect } from 'react';
import type { Shop } from './use-shop';

/**
 * Lets a test play the other side: `document.dispatchEvent(new CustomEvent('practice:pay'))`.
 * `practice:message` takes `{ text?, conversationId? }`; `practice:order` takes `{ title? }` and places a paid order of the open buyer; `practice:pay` and `practice:close` act on the first order of
 * the open conversation.
 */
export function usePracticeEvents(shop: Shop): void {
  useEffect(() => {
    const listeners: Record<string, (event: Event) => void> = {
      'practice:message': (event) => {
        const detail = (event as CustomEvent).detail ?? {};
        shop.say(String(detail.text ?? '在吗？'), detail.conversationId);
      },
      'practice:order': (event) => {
        const detail = (event as CustomEvent).detail ?? {};
        shop.order(String(detail.title ?? '棉麻格纹围巾'));
      },
      'practice:pay': () => shop.pay(),
      'practice:close': () => shop.close(),
    };
    for (const [name, listener] of Object.entries(listeners)) {
      document.addEventListener(name, listener);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        document.removeEventListener(name, listener);
      }
    };
  });
}

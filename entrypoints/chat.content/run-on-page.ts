import { createCallBackground } from '../../lib/messaging/call-background';
import type { Greeting } from '../../lib/messaging/handshake';
import type { PageEvent } from '../../lib/messaging/page-link';
import { endPort, servePort } from '../../lib/messaging/port-rpc';
import { Badges } from '../../lib/overlay/badges';
import { checkLayout } from '../../lib/overlay/layout';
import { mountSidebarHost } from '../../lib/overlay/sidebar-host';
import type { contentBrowser } from '../../lib/platform/content-runtime';
import { trackComposer } from '../../lib/sites/composer-state';
import type { SiteProfile } from '../../lib/sites/profile';
import { watchConversation } from '../../lib/sites/watch-conversation';
import { pageHandlers } from './page-handlers';

const LAYOUT_KEY = 'layout';

/** Mounts the sidebar beside the chat and keeps it told of what the page shows. */
export async function runOnPage(
  window: Window & typeof globalThis,
  profile: SiteProfile,
  browser: ReturnType<typeof contentBrowser>,
): Promise<void> {
  const { document } = window;
  const { runtime, storage, i18n } = browser;
  const call = createCallBackground((request) => runtime.sendMessage(request));

  let layout = checkLayout((await storage.local.get(LAYOUT_KEY))[LAYOUT_KEY]);
  let port: MessagePort | undefined;
  let tell: ((event: PageEvent) => void) | undefined;

  const badges = new Badges(document);
  const watch = watchConversation(window, profile, {
    onChange: (event) => tell?.(event),
    onCards(cards) {
      if (runtime.id === undefined) return leave();
      badges.setPlaces(
        cards.flatMap(({ order: { cardKey }, anchor }) => (anchor ? [{ cardKey, anchor }] : [])),
      );
    },
  });
  const handlers = pageHandlers(document, profile, trackComposer(document), badges, () => host);

  const connect = async (frame: HTMLIFrameElement) => {
    if (port) endPort(port);
    const { ticket } = await call('ticket.issue', null);
    const channel = new MessageChannel();
    port = channel.port1;
    tell = servePort(port, handlers);
    const conversation = watch.current();
    tell(conversation ? { type: 'conversation', conversation } : { type: 'none' });
    const greeting: Greeting = {
      kefu: 'connect',
      ticket,
      facts: {
        site: profile.id,
        siteName: profile.name,
        isChatReminderForbidden: profile.isChatReminderForbidden,
        isCollapsed: layout.isCollapsed,
      },
    };
    const origin = new URL(frame.src).origin;
    frame.contentWindow?.postMessage(greeting, origin, [channel.port2]);
  };

  const host = mountSidebarHost({
    document,
    src: runtime.getURL('/sidebar.html'),
    layout,
    resizeLabel: i18n.getMessage('resizeHandle'),
    onLoad: (frame) => void connect(frame).catch((error) => console.warn('客服边栏:', error)),
    onLayout(next) {
      layout = next;
      void storage.local.set({ [LAYOUT_KEY]: next });
    },
    onLost() {
      leave();
      void call('page.hostLost', null);
    },
  });
  window.addEventListener('pagehide', ({ persisted }) => {
    if (port && !persisted) endPort(port);
  });

  /** The extension was updated, disabled or removed under the open page: nothing of it stays behind. */
  function leave(): void {
    watch.stop();
    badges.removeAll();
    host.remove();
  }
}

import { clampWidth, type Layout, shownWidth } from './layout';
import { makeRoom } from './page-margin';
import { createResizeHandle } from './resize-handle';
import { setStyle } from './style';

/** How often a host that the page removes or restyles is put back. */
export const RESTORE_MAX = 10;

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0 0 0 auto',
  height: '100%',
  'z-index': '2147483647',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
};

export interface SidebarHostOptions {
  document: Document;
  /** Address of the extension's sidebar page. */
  src: string;
  layout: Layout;
  resizeLabel: string;
  /** The frame has loaded, for the first time or after it was put back. */
  onLoad(frame: HTMLIFrameElement): void;
  onLayout(layout: Layout): void;
  /** The page removed the host more often than it is put back. */
  onLost(): void;
}

export interface SidebarHost {
  setCollapsed(isCollapsed: boolean): void;
  /** Out of sight and without room, as long as the sidebar is shown elsewhere. */
  setHidden(isHidden: boolean): void;
  /** Gives the keyboard to the frame. */
  focus(): void;
  remove(): void;
}

/** Mounts the sidebar's frame in a closed shadow root beside the page and keeps it there. */
export function mountSidebarHost(options: SidebarHostOptions): SidebarHost {
  const { document } = options;
  const root = document.documentElement;
  const room = makeRoom(root);
  const host = document.createElement('kefu-sidebar');
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  let { layout } = options;
  let isHidden = false;
  let restored = 0;
  let ownStyle: string | null = null;

  frame.src = options.src;
  frame.title = '客服边栏';
  frame.allow = 'clipboard-write';
  setStyle(frame, { border: '0', width: '100%', height: '100%', display: 'block' });
  frame.addEventListener('load', () => options.onLoad(frame));

  const show = (width: number) => {
    const display = isHidden ? 'none' : 'block';
    setStyle(host, { ...HOST_STYLE, display, width: `${width}px` });
    ownStyle = host.getAttribute('style');
    if (isHidden) room.restore();
    else room.set(width);
  };
  const change = (next: Layout) => {
    layout = next;
    show(shownWidth(layout));
    handle.hidden = layout.isCollapsed;
    options.onLayout(layout);
  };
  const handle = createResizeHandle(document, options.resizeLabel, () => layout.width, {
    onDrag: show,
    onDone: (width) => change({ ...layout, width: clampWidth(width) }),
  });
  handle.hidden = layout.isCollapsed;
  shadow.append(frame, handle);
  show(shownWidth(layout));
  root.append(host);

  const observer = new MutationObserver(() => {
    if (host.parentNode === root && host.getAttribute('style') === ownStyle) return;
    if (restored >= RESTORE_MAX) return lose();
    restored += 1;
    show(shownWidth(layout));
    if (host.parentNode !== root) root.append(host);
  });
  const remove = () => {
    observer.disconnect();
    room.restore();
    host.remove();
  };
  const lose = () => {
    remove();
    options.onLost();
  };
  observer.observe(root, { childList: true });
  observer.observe(host, { attributes: true, attributeFilter: ['style', 'hidden', 'class'] });

  return {
    setCollapsed: (isCollapsed) => change({ ...layout, isCollapsed }),
    setHidden(next) {
      isHidden = next;
      show(shownWidth(layout));
    },
    focus: () => frame.focus({ preventScroll: true }),
    remove,
  };
}

/** Chromium's window that stays above all others. Not in TypeScript's library yet. */
interface PictureInPicture {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
  window: Window | null;
}

function pictureInPicture(window: Window): PictureInPicture | undefined {
  return (window as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
}

export function canKeepOnTop(window: Window): boolean {
  return pictureInPicture(window) !== undefined;
}

/**
 * Moves `root` with all style sheets into a window above all others. To be called from a click.
 *
 * @param onClose - the window is closing, and `root` with it: Firefox lets nothing live on that was made in there.
 * @returns that window.
 */
export async function keepOnTop(
  window: Window,
  root: HTMLElement,
  onClose: () => void,
): Promise<Window | undefined> {
  const { document, innerWidth, innerHeight } = window;
  const onTop = await pictureInPicture(window)?.requestWindow({
    width: innerWidth,
    height: innerHeight,
  });
  if (!onTop) return undefined;
  onTop.document.documentElement.lang = document.documentElement.lang;
  onTop.document.documentElement.dataset.kefu = document.documentElement.dataset.kefu;
  onTop.document.title = document.title;
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    onTop.document.head.append(sheet.cloneNode(true));
  }
  onTop.document.body.append(root);
  onTop.addEventListener('pagehide', onClose);
  return onTop;
}

/**
 * Puts `text` on the clipboard. A frame that the page denies the clipboard may still copy a selection.
 *
 * @param window - the one the agent clicked in: only a focused document may write.
 * @throws Error if the browser refuses both.
 */
export async function copyText(
  text: string,
  { navigator, document }: Window = window,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelection(text, document);
  }
}

function copySelection(text: string, document: Document): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (!isCopied) throw new Error('the browser refused the clipboard');
}

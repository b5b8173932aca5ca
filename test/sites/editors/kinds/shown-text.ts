/** What an editable shows, as a page that sends its text reads it. */
export const shownText = (element: HTMLElement): string =>
  element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');

/** The text of saved markup: a line a block; a `<br>` at the end of one only holds it open. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const br of body.querySelectorAll('br')) {
    if (br.nextSibling) br.replaceWith('\n');
    else br.remove();
  }
  for (const block of body.querySelectorAll('p,div')) {
    if (block.previousSibling) block.before('\n');
  }
  return body.textContent.replaceAll('\u00a0', ' ');
}

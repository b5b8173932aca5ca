/** Puts the text where the caret stands, so that the browser's own undo takes it out again. */
export function insertSnippet(area: HTMLTextAreaElement, snippet: string): void {
  area.focus();
  const isInserted = document.execCommand?.('insertText', false, snippet);
  if (!isInserted) area.setRangeText(snippet, area.selectionStart, area.selectionEnd, 'end');
}

import { add, type Mount } from '../editor';

/** Edits by itself: every input is kept from the browser and made in a text of its own, which is drawn anew. */
export const mount: Mount = (host) => {
  const element = add(host, 'div', { class: 'composer', contenteditable: 'true' });
  element.style.whiteSpace = 'pre-wrap';
  let text = '';
  let kept: string[] = [];
  let isNewStep = true;

  const offset = () => {
    const selection = getSelection();
    if (!selection?.focusNode || !element.contains(selection.focusNode)) return text.length;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(selection.focusNode, selection.focusOffset);
    return before.toString().length;
  };
  const draw = (caret: number) => {
    // A newline at the end is only shown if something follows.
    element.textContent = text.endsWith('\n') ? `${text}\u200b` : text;
    getSelection()?.collapse(element.firstChild ?? element, element.firstChild ? caret : 0);
  };
  element.addEventListener('beforeinput', (event) => {
    const { inputType, data } = event;
    if (inputType === 'insertCompositionText') return;
    event.preventDefault();
    if (inputType === 'historyUndo') {
      text = kept.pop() ?? text;
      return draw(text.length);
    }
    const added = /^insert(?:LineBreak|Paragraph)$/.test(inputType) ? '\n' : data;
    if (!inputType.startsWith('insert') || added === null) return;
    if (isNewStep) kept = [...kept, text];
    isNewStep = false;
    const at = offset();
    text = text.slice(0, at) + added + text.slice(at);
    draw(at + added.length);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'z' || !event.ctrlKey) return;
    event.preventDefault();
    text = kept.pop() ?? '';
    draw(text.length);
  });
  element.addEventListener('compositionend', () => {
    text = element.textContent.replace('\u200b', '');
  });
  const read = () => text;
  return {
    composer: '.composer',
    model: read,
    sent: read,
    pause() {
      isNewStep = true;
    },
  };
};

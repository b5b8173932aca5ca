import { setStyle } from '../style';

/** One line of the list of what is read so far. */
export interface PanelLine {
  name: string;
  label: string;
  /** What is read now; absent while it is not pointed at, or cannot be found again. */
  text?: string;
  problem?: string;
  isCurrent: boolean;
}

export interface PanelView {
  title: string;
  hint: string;
  lines: readonly PanelLine[];
  buttons: readonly { name: string; label: string; isMain?: boolean; isDisabled?: boolean }[];
}

const PANEL = {
  all: 'initial',
  position: 'fixed',
  left: '16px',
  bottom: '16px',
  width: '320px',
  'max-height': '70vh',
  padding: '12px 14px',
  'box-sizing': 'border-box',
  'border-radius': '10px',
  border: '1px solid #c9ced6',
  background: '#fff',
  color: '#1c2026',
  'box-shadow': '0 8px 28px rgba(0, 0, 0, 0.25)',
  font: '13px/1.5 system-ui, sans-serif',
  cursor: 'default',
  display: 'flex',
  'flex-direction': 'column',
};
/** Under what is said and pressed, which stays in sight. */
const LINES = { 'overflow-y': 'auto', 'margin-top': '8px' };
const BUTTON = {
  all: 'initial',
  font: 'inherit',
  padding: '4px 10px',
  margin: '8px 6px 0 0',
  'border-radius': '6px',
  border: '1px solid #c9ced6',
  background: '#f5f6f8',
  color: '#1c2026',
  cursor: 'pointer',
  display: 'inline-block',
};
const MAIN = { background: '#1f6feb', 'border-color': '#1f6feb', color: '#fff' };
const LINE = {
  ...BUTTON,
  display: 'block',
  width: '100%',
  margin: '2px 0',
  'box-sizing': 'border-box',
};

/** What the person reads and presses while pointing. A button's value is its name, or `step:` and its line's. */
export function createPanel(document: Document) {
  const panel = document.createElement('div');
  panel.setAttribute('role', 'dialog');
  setStyle(panel, PANEL);
  const text = (content: string, style: Record<string, string> = {}) => {
    const element = document.createElement('div');
    element.textContent = content;
    setStyle(element, style);
    return element;
  };
  const press = (value: string, style: Record<string, string>, ...content: (string | Node)[]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = value;
    setStyle(button, style);
    button.append(...content);
    return button;
  };
  let isLeft = true;
  return {
    element: panel,
    /** Out of the way of what is to be pointed at. */
    changeSide() {
      isLeft = !isLeft;
      setStyle(panel, isLeft ? { left: '16px', right: 'auto' } : { left: 'auto', right: '16px' });
    },
    show({ title, hint, lines, buttons }: PanelView): void {
      const title_ = text(title, { 'font-weight': '600', 'font-size': '15px' });
      const hint_ = text(hint, { color: '#4a4f57', 'margin-bottom': '6px' });
      hint_.setAttribute('aria-live', 'polite');
      const row = document.createElement('div');
      row.append(
        ...buttons.map(({ name, label, isMain, isDisabled }) => {
          const style = { ...BUTTON, ...(isMain && MAIN), ...(isDisabled && { opacity: '0.5' }) };
          const button = press(name, style, label);
          button.disabled = isDisabled === true;
          return button;
        }),
      );
      const list = document.createElement('div');
      setStyle(list, LINES);
      list.append(
        ...lines.map((line) => {
          const value = text(line.text ?? line.problem ?? '', {
            color: line.problem ? '#8f1d1d' : '#0b5d3b',
            'overflow-wrap': 'anywhere',
          });
          const style = { ...LINE, ...(line.isCurrent && { 'border-color': '#1f6feb' }) };
          return press(
            `step:${line.name}`,
            style,
            line.label,
            ...(value.textContent ? [value] : []),
          );
        }),
      );
      panel.replaceChildren(title_, hint_, row, list);
      list.children[lines.findIndex(({ isCurrent }) => isCurrent)]?.scrollIntoView({
        block: 'nearest',
      });
    },
  };
}

const WITNESSED = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'focusin',
  'keydown',
  'beforeinput',
  'input',
  'change',
  'paste',
  'wheel',
];

/** Notes whatever happens to the page's own elements, before any of them can stop it. */
export function startWitness(app: Element): void {
  window.__clicked = [];
  window.__sent = [];
  for (const type of WITNESSED) {
    window.addEventListener(
      type,
      ({ target }) => {
        if (!(target instanceof Element) || !app.contains(target)) return;
        window.__clicked.push(`${type} ${target.tagName.toLowerCase()}.${target.className}`);
      },
      { capture: true, passive: true },
    );
  }
}

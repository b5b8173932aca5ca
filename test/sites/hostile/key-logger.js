// Keeps everything a page can hear of typing, in the capture phase, before anybody else.
window.__keys = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate']) {
  window.addEventListener(
    type,
    (event) => window.__keys.push({ type, key: event.key ?? event.data ?? '' }),
    true,
  );
}

/** `?editor=<name>&place=<place>` shows one editor; `window.__editor` is set once it is ready. */
import type { Editor, Place } from './editor';
import { MOUNTS } from './mounts';

const query = new URLSearchParams(location.search);
const name = query.get('editor') ?? '';

function placeFor(place: Place): HTMLElement {
  const host = document.createElement('div');
  host.id = 'place';
  document.body.append(host);
  if (place !== 'open' && place !== 'closed') return host;
  const inside = document.createElement('div');
  const style = document.createElement('style');
  // The page's own style sheets end at the root.
  style.textContent = '[contenteditable] { min-height: 60px; padding: 4px } p { margin: 0 }';
  host.attachShadow({ mode: place }).append(style, inside);
  return inside;
}

async function inFrame(): Promise<Editor> {
  const frame = document.createElement('iframe');
  frame.id = 'place';
  frame.src = `?editor=${name}`;
  document.body.append(frame);
  for (;;) {
    const editor = frame.contentWindow?.__editor;
    if (editor) return editor;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const place = (query.get('place') ?? 'page') as Place;
const mount = MOUNTS[name];
if (!mount) throw new Error(`no editor ${name}`);
window.__editor = place === 'frame' ? await inFrame() : await (await mount())(placeFor(place));

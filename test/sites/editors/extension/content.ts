/** The product's insertion code in a content script of its own; the test says what goes where. */
import { trackComposer } from '../../../../lib/sites/composer-state';
import { insertInto } from '../../../../lib/sites/insert-guarded';
import { ASK, type Asked, DONE } from './protocol';

/** What only an extension may look into, in either browser. */
declare const chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

const state = trackComposer(document);

document.addEventListener(ASK, (event) => {
  const asked = JSON.parse((event as CustomEvent<string>).detail) as Asked;
  insert(asked)
    .catch((error: unknown) => ({ ok: false, reason: String(error) }))
    .then((answer) => {
      document.dispatchEvent(new CustomEvent(DONE, { detail: JSON.stringify(answer) }));
    });
});

async function insert({ place, frame, composer, text }: Asked) {
  const root = rootOf(place);
  const element = root?.querySelector<HTMLElement>(frame ?? composer);
  if (!element) throw new Error(`no ${frame ?? composer}`);
  return insertInto(element, state, text);
}

function rootOf(place: Asked['place']): ParentNode | null | undefined {
  const host = document.getElementById('place') as Host | null;
  if (place === 'page' || !host) return document;
  if (place === 'frame') return (host as unknown as HTMLIFrameElement).contentDocument;
  return chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
}

/** The product's insertion code in a content script of its own; the test says what goes where. */
import { trackComposer } from '../../../../lib/sites/composer-state';
import { editableOf } from '../../../../lib/sites/insert/editable-of';
import { waysIntoUnmarked } from '../../../../lib/sites/insert/families';
import { insertText } from '../../../../lib/sites/insert/insert-text';
import { insertInto } from '../../../../lib/sites/insert-guarded';
import { ASK, type Asked, DONE } from './protocol';

/** What only an extension may look into, in either browser. */
declare const chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const state = trackComposer(document);

document.addEventListener(ASK, (event) => {
  const asked = JSON.parse((event as CustomEvent<string>).detail) as Asked;
  insert(asked)
    .catch((error: unknown) => ({ ok: false, reason: String(error) }))
    .then((answer) => {
      document.dispatchEvent(new CustomEvent(DONE, { detail: JSON.stringify(answer) }));
    });
});

async function insert(asked: Asked) {
  const { place, frame, shadow, composer, text, caret, replaces, isUnmarked } = asked;
  const root = rootOf(place);
  const scope = shadow ? shadowOf(root?.querySelector(shadow)) : root;
  const element = scope?.querySelector<HTMLElement>(frame ?? composer);
  if (!element) throw new Error(`no ${frame ?? composer}`);
  if (!isUnmarked) return insertInto(element, state, { text, caret, replaces });
  const editable = editableOf(element);
  return insertText(editable, text, {
    wasFocused: state.wasFocused(editable),
    isComposing: state.isComposing,
    strategies: waysIntoUnmarked(editable),
  });
}

function rootOf(place: Asked['place']): ParentNode | null | undefined {
  const host = document.getElementById('place');
  if (place === 'page' || !host) return document;
  return place === 'frame' ? (host as HTMLIFrameElement).contentDocument : shadowOf(host);
}

function shadowOf(host: Element | null | undefined): ShadowRoot | null | undefined {
  if (!host) return undefined;
  return chrome.dom?.openOrClosedShadowRoot(host) ?? (host as Host).openOrClosedShadowRoot;
}

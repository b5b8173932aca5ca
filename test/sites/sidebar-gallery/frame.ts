import { mountSidebar } from '../../../components/mount-sidebar';
import { STARTER_PHRASES } from '../../../lib/phrases/starter';
import { fakeBackground, fakeLink, NOW, t } from '../../components/fakes';
import { SCENES } from './scenes';

const name = new URLSearchParams(location.search).get('scene') ?? '';
const scene = SCENES[name];
const root = document.getElementById('app');
if (scene && root) {
  const page = fakeLink(scene.facts);
  const background = fakeBackground({
    settings: { shopName: '练习小铺', agentName: '小林', ...scene.settings },
    phrases: [...(scene.phrases ?? STARTER_PHRASES)],
    queue: [...(scene.queue ?? [])],
    buyerOrders: [...(scene.buyerOrders ?? [])],
  });
  scene.before?.(background);
  mountSidebar(root, {
    link: page.link,
    callBackground: scene.isSilent ? () => new Promise(() => {}) : background.call,
    onChanged: background.onChanged,
    clock: () => NOW + performance.now(),
    t,
    readShortcut: async () => 'Alt+Shift+F',
    copy: async () => {},
  });
  if (scene.conversation) page.open(scene.conversation);
  else if (!scene.isSilent) page.say({ type: 'none' });
  scene.prepare?.(page);
  if (scene.search !== undefined) await search(scene.search);
  for (const testId of scene.opens ?? []) await unfold(testId);
  for (const testId of scene.clicks ?? []) await click(testId);
  for (const [testId, value] of Object.entries(scene.choose ?? {})) await choose(testId, value);
  for (const [testId, text] of Object.entries(scene.write ?? {})) await write(testId, text);
  for (const testId of scene.last ?? []) await click(testId);
  if (scene.opens)
    document
      .querySelector(`[data-testid="${scene.opens[0]}"]`)
      ?.scrollIntoView({ block: 'center' });
}

async function search(text: string): Promise<void> {
  (await write('phrase-search', text)).scrollIntoView();
}

/** Chooses in a list once it is there. */
async function choose(testId: string, value: string): Promise<void> {
  const list = document.querySelector<HTMLSelectElement>(`[data-testid="${testId}"]`);
  if (list) {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  await new Promise((done) => requestAnimationFrame(done));
  return choose(testId, value);
}

/** Puts the text into the box once it is there. */
async function write(testId: string, text: string): Promise<HTMLInputElement> {
  const box = document.querySelector<HTMLInputElement>(`[data-testid="${testId}"]`);
  if (!box) {
    await new Promise((done) => requestAnimationFrame(done));
    return write(testId, text);
  }
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return box;
}

/** Clicks the element once it is there and can be clicked. */
async function click(testId: string): Promise<void> {
  const found = document.querySelector<HTMLButtonElement>(
    `[data-testid="${testId}"]:not(:disabled)`,
  );
  if (found) return found.click();
  await new Promise((done) => requestAnimationFrame(done));
  return click(testId);
}

/** Unfolds it once it is there, and brings it into view. */
async function unfold(testId: string): Promise<void> {
  const found = document.querySelector<HTMLDetailsElement>(`[data-testid="${testId}"]`);
  if (!found) {
    await new Promise((done) => requestAnimationFrame(done));
    return unfold(testId);
  }
  found.open = true;
  found.scrollIntoView();
}

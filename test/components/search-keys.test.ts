import { expect, test, vi } from 'vitest';
import { rawConversation } from './fakes';
import { showSidebar } from './show-sidebar';

test('the shortcut puts the keyboard into the search and selects what stands there', async () => {
  const view = showSidebar(rawConversation());
  const field = (await view.see('phrase-search')) as HTMLInputElement;
  field.value = 'hy';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  view.page.ask({ type: 'focusSearch' });
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
  field.blur();
  view.page.ask({ type: 'focusSearch' });
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
});

test('the shortcut leads back from the records', async () => {
  const view = showSidebar(rawConversation());
  await view.click('tab-records');
  await vi.waitFor(() => expect(view.find('phrase-search')).toBeNull());
  view.page.ask({ type: 'focusSearch' });
  const field = await view.see('phrase-search');
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
});

test('a shortcut that found no search takes no keyboard in a later conversation', async () => {
  const view = showSidebar();
  view.page.say({ type: 'none' });
  view.page.ask({ type: 'focusSearch' });
  view.page.open(rawConversation());
  const field = await view.see('phrase-search');
  expect(document.activeElement).not.toBe(field);
});

test('Esc gives the keyboard back to the page', async () => {
  const view = showSidebar(rawConversation());
  const call = vi.spyOn(view.page.link, 'call');
  const field = await view.see('phrase-search');
  for (const type of ['keydown', 'keyup']) {
    field.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true }));
  }
  expect(call).toHaveBeenCalledWith('focusComposer', null);
});

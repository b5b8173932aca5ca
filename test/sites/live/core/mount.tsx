import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { LiveStore } from './store';

/** Draws a React console. */
export function mount(
  app: HTMLElement,
  Page: ComponentType<{ store: LiveStore }>,
  store: LiveStore,
) {
  createRoot(app).render(<Page store={store} />);
}

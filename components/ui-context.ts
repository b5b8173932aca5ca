import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EpochMs, Zone } from '../lib/chat/units';
import type { CopyText } from '../lib/models/insertion';
import type { Translate } from '../lib/models/text';
import type { Words } from '../lib/models/words';

/** What every component needs to put something into words. */
export interface Ui {
  t: Translate;
  words: ReadonlySignal<Words>;
  zone: ReadonlySignal<Zone>;
  now: ReadonlySignal<EpochMs>;
  copy: CopyText;
}

export const UiContext = createContext<Ui | undefined>(undefined);

/** @throws Error outside of `UiContext.Provider`. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('no UiContext above this component');
  return ui;
}

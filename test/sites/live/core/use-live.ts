import { useSyncExternalStore } from 'react';
import type { LiveState, LiveStore } from './store';

export function useLive(store: LiveStore): LiveState {
  return useSyncExternalStore(store.subscribe, store.get);
}

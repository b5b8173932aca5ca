import { type ShallowRef, shallowRef } from 'vue';
import type { LiveState, LiveStore } from './store';

export function liveRef(store: LiveStore): ShallowRef<LiveState> {
  const state = shallowRef(store.get());
  store.subscribe(() => {
    state.value = store.get();
  });
  return state;
}

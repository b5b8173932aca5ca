import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchKeys } from '../../lib/models/search-keys';

/** Puts the keyboard into the search, and selects what stands there, when the agent asks for it by the shortcut. */
export function useAskedFocus({
  isAsked,
}: Pick<SearchKeys, 'isAsked'>): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const isWanted = isAsked.value;
  useLayoutEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    field.current?.select();
    isAsked.value = false;
  }, [isWanted, isAsked]);
  return field;
}

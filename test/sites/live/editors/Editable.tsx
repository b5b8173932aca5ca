import { type HTMLAttributes, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { LiveStore } from '../core/store';

interface Props extends HTMLAttributes<HTMLElement> {
  store: LiveStore;
  as: 'pre' | 'div';
  sendRef?: RefObject<(() => void) | null>;
}

/** A bare editable element, read back with every `input` event; what came without one is not in the draft. */
export function Editable({ store, as: Tag, sendRef, ...rest }: Props) {
  const element = useRef<HTMLElement>(null);
  const draft = useRef('');
  const send = () => {
    if (draft.current.trim() === '') return;
    store.send(draft.current);
    draft.current = '';
    if (element.current) element.current.innerText = '';
  };
  useEffect(() => {
    window.__draft = () => draft.current;
    if (sendRef) sendRef.current = send;
  });
  return (
    <Tag
      {...rest}
      ref={element as RefObject<never>}
      contentEditable
      suppressContentEditableWarning
      onInput={() => {
        draft.current = element.current?.innerText ?? '';
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send();
      }}
    />
  );
}

import { type KeyboardEvent, useRef, useState } from 'react';
import type { LiveStore } from '../core/store';

/** A textarea whose text is React state: whatever React was not told of is gone with the next render. */
export function useDraft(store: LiveStore) {
  const [draft, setDraft] = useState('');
  const latest = useRef(draft);
  latest.current = draft;
  window.__draft = () => latest.current;
  const send = () => {
    if (latest.current.trim() === '') return;
    store.send(latest.current);
    setDraft('');
  };
  return {
    send,
    field: {
      value: draft,
      onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        send();
      },
    },
  };
}

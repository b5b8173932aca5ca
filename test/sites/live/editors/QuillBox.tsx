import Quill from 'quill';
import { useEffect, useRef } from 'react';
import type { LiveStore } from '../core/store';

/** The real Quill; Enter sends. */
export function QuillBox({ store }: { store: LiveStore }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const draft = () => quill.getText().replace(/\n$/u, '');
    const quill = new Quill(element.current, {
      modules: {
        toolbar: false,
        keyboard: {
          bindings: {
            enter: {
              key: 'Enter',
              handler() {
                store.send(draft());
                quill.setText('');
                return false;
              },
            },
          },
        },
      },
    });
    window.__draft = draft;
  }, [store]);
  return <div className="SendBox-Editor" id="esim-editor5678" ref={element} />;
}

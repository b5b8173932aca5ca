import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Dragged, packDragged } from './dragged';

/**
 * Lets the element be dragged.
 *
 * @param what - asked when a drag begins; `undefined` lets none begin.
 * @param caption - what hangs at the pointer instead of the element's picture.
 */
export function useDraggable<E extends HTMLElement>(
  ref: RefObject<E | null>,
  what: () => Dragged | undefined,
  caption?: (dragged: Dragged) => string,
): void {
  const latest = useRef({ what, caption });
  latest.current = { what, caption };
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return draggable({
      element,
      canDrag: () => latest.current.what() !== undefined,
      getInitialData: () => {
        const dragged = latest.current.what();
        return dragged ? packDragged(dragged) : {};
      },
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const dragged = latest.current.what();
        const text = dragged && latest.current.caption?.(dragged);
        if (text === undefined) return;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => {
            const label = document.createElement('div');
            label.className = 'drag-label';
            label.textContent = text;
            container.append(label);
          },
        });
      },
    });
  }, [ref]);
}

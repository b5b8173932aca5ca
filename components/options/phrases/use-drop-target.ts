import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Edge } from '../../../lib/models/library/drop-place';
import { type Dragged, draggedIn } from './dragged';

interface Plan {
  takes: (dragged: Dragged) => boolean;
  onDrop: (dragged: Dragged, side: Edge) => void;
}

/** What is over a target, and over which half of it. */
export interface Over {
  kind: Dragged['kind'];
  side: Edge;
}

interface DropTarget<E> {
  ref: RefObject<E | null>;
  edge: ReadonlySignal<Over | undefined>;
}

export function useDropTarget<E extends HTMLElement>(plan: Plan): DropTarget<E> {
  const ref = useRef<E>(null);
  const edge = useSignal<Over | undefined>(undefined);
  const latest = useRef(plan);
  latest.current = plan;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const sideOf = ({ clientY }: { clientY: number }): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return clientY < top + height / 2 ? 'before' : 'after';
    };
    const leave = () => {
      edge.value = undefined;
    };
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const dragged = draggedIn(source.data);
        return dragged !== undefined && latest.current.takes(dragged);
      },
      onDrag: ({ source, location }) => {
        const kind = draggedIn(source.data)?.kind;
        const side = sideOf(location.current.input);
        if (kind && (edge.value?.kind !== kind || edge.value.side !== side))
          edge.value = { kind, side };
      },
      onDragLeave: leave,
      onDrop: ({ source, location }) => {
        leave();
        const dragged = draggedIn(source.data);
        if (dragged) latest.current.onDrop(dragged, sideOf(location.current.input));
      },
    });
  }, [edge]);
  return { ref, edge };
}

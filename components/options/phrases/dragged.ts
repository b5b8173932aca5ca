/** What is being dragged. */
export type Dragged = { kind: 'phrases'; ids: readonly string[] } | { kind: 'group'; name: string };

const KEY = 'kefu-library';

/** As the drag and drop library carries it. */
export const packDragged = (dragged: Dragged): Record<string, unknown> => ({ [KEY]: dragged });

/** `undefined` for what does not come from here. */
export const draggedIn = (data: Record<string, unknown>): Dragged | undefined =>
  data[KEY] as Dragged | undefined;

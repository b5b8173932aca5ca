import type { ReactNode } from 'react';
import { Virtuoso } from 'react-virtuoso';
import type { Line, LiveConversation } from './data';

const HEIGHT_PX = 420;

/** Only the rows in view are in the document; a new thread gets a new list. */
export function VirtualThread({
  thread,
  row,
}: {
  thread: LiveConversation;
  row: (line: Line, index: number) => ReactNode;
}) {
  return (
    <Virtuoso
      key={thread.id}
      style={{ height: HEIGHT_PX }}
      data={thread.lines}
      computeItemKey={(_index, line) => line.id}
      initialTopMostItemIndex={thread.lines.length - 1}
      followOutput
      itemContent={(index, line) => row(line, index)}
    />
  );
}

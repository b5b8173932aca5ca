import type { ComponentChildren } from 'preact';
import { useVirtualRows } from '../../parts/use-virtual-rows';

/** Heights of a row and of the head; the style sheet says the same. */
const ROW_PX = 52;
const HEAD_PX = 32;

interface Props<T> {
  entries: readonly T[];
  /** Names of the columns. */
  heads: readonly string[];
  testId: string;
  class?: string;
  label?: string;
  /** Cells of one row. */
  cells: (entry: T) => ComponentChildren;
  lineOf: (entry: T) => number;
  /** Below the table. */
  children?: ComponentChildren;
}

/** What each row of a file would do: only the rows in view are there, however many there are. */
export function VirtualGrid<T>(props: Props<T>) {
  const { entries, heads, testId, label, cells, lineOf } = props;
  const virtual = useVirtualRows({ count: entries.length, rowPx: ROW_PX, headPx: HEAD_PX });
  return (
    <div
      class={props.class ? `grid trial ${props.class}` : 'grid trial'}
      ref={virtual.scrollRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keyboard.
      tabIndex={0}
      data-testid={testId}
    >
      <table
        class="grid__table"
        aria-label={label}
        aria-rowcount={entries.length + 1}
        style={{ height: `${virtual.totalPx}px` }}
      >
        <thead>
          <tr class="grid__row grid__row--head" aria-rowindex={1}>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {virtual.rows.map(({ index, topPx, slot }) => {
            const entry = entries[index];
            return (
              entry && (
                <tr
                  key={slot}
                  class="grid__row"
                  aria-rowindex={index + 2}
                  style={{ transform: `translateY(${topPx}px)` }}
                  data-line={lineOf(entry)}
                >
                  {cells(entry)}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      {props.children}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';

/** What draws, once it is loaded; without it the tables are still there. */
export function useDrawing<D>(load: () => Promise<D>): D | undefined {
  const [draw, setDraw] = useState<D>();
  useEffect(() => {
    let isGone = false;
    load().then(
      (loaded) => {
        if (!isGone) setDraw(() => loaded);
      },
      (error: unknown) => console.warn('the pictures cannot be drawn', error),
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  return draw;
}

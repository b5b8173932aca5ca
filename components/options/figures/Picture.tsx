import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Draws it so wide; `undefined` until what draws is loaded. To be kept from one rendering to the next. */
  draw: ((width: number) => SVGElement) | undefined;
  /** All of it in one sentence. */
  label: string;
}

/** Something drawn as wide as there is room, and said in one sentence for who does not see it. */
export function Picture({ draw, label }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = frame.current;
    if (!element || !draw || width === 0) return;
    const picture = draw(width);
    // The sentence says it; its pieces would only be read out one by one.
    picture.setAttribute('aria-hidden', 'true');
    element.replaceChildren(picture);
  }, [draw, width]);

  return <div class="picture" ref={frame} role="img" aria-label={label} />;
}

const PROPERTIES = ['margin-right', 'min-width'] as const;

/**
 * Makes the page leave room at its right edge, by a margin on the root element.
 *
 * @returns a function that changes the room (CSS pixels), and one that gives the page its own margin back.
 */
export function makeRoom(root: HTMLElement): { set(width: number): void; restore(): void } {
  const { style } = root;
  const own = PROPERTIES.map((name) => ({
    name,
    value: style.getPropertyValue(name),
    priority: style.getPropertyPriority(name),
  }));
  const hadStyle = root.hasAttribute('style');
  return {
    set(width) {
      style.setProperty('margin-right', `${width}px`, 'important');
      style.setProperty('min-width', '0', 'important');
    },
    restore() {
      for (const { name, value, priority } of own) {
        if (value === '') style.removeProperty(name);
        else style.setProperty(name, value, priority);
      }
      if (!hadStyle && style.length === 0) root.removeAttribute('style');
    },
  };
}

/** Widths in CSS pixels. */
export const WIDTH_MIN = 300;
export const WIDTH_MAX = 560;
export const WIDTH_DEFAULT = 360;
export const RAIL_WIDTH = 44;

/** How the sidebar stands beside the page; remembered on the device. */
export interface Layout {
  width: number;
  isCollapsed: boolean;
}

/** A layout from what was stored, with defaults for whatever is not usable. */
export function checkLayout(stored: unknown): Layout {
  const { width, isCollapsed } = (stored ?? {}) as Partial<Record<keyof Layout, unknown>>;
  return {
    width: typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : WIDTH_DEFAULT,
    isCollapsed: isCollapsed === true,
  };
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, width)));
}

/** The room the sidebar takes from the page. */
export function shownWidth({ width, isCollapsed }: Layout): number {
  return isCollapsed ? RAIL_WIDTH : width;
}

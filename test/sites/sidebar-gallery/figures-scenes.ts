export interface FiguresScene {
  attempts: number;
  /** Over how many days they are spread. */
  days: number;
  /** What to click on first. */
  press?: string;
  opensTables?: boolean;
}

/** Every state of the figures worth looking at. */
export const FIGURES_SCENES: Record<string, FiguresScene> = {
  figures: { attempts: 1_200, days: 30 },
  figuresTables: { attempts: 1_200, days: 30, opensTables: true },
  figuresLong: { attempts: 9_000, days: 90, press: '[data-testid="period-days90"]' },
  figuresFew: { attempts: 14, days: 7, press: '[data-testid="period-days7"]' },
  figuresNone: { attempts: 0, days: 1, press: '[data-testid="period-range"]' },
};

import type { Place } from '../editor';

/** Events between a test and the test extension's content script; their detail is JSON, which crosses worlds. */
export const ASK = 'kefu-test:insert';
export const DONE = 'kefu-test:inserted';

export interface Asked {
  place: Place;
  frame: string | undefined;
  shadow: string | undefined;
  composer: string;
  text: string;
  /** Where in the text the caret is to be left. */
  caret: number | undefined;
  /** What stands before the caret and makes way for the text. */
  replaces: string | undefined;
  /** Ignores the marks that known editors leave in the page. */
  isUnmarked: boolean;
}

/** What the insertion code answers. */
export type Answer = { ok: true; strategy: string } | { ok: false; reason: string };

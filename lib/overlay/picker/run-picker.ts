import { openPickerLayer } from './picker-layer';
import { createPanel, type PanelLine } from './picker-panel';

export interface PickerNeeds<Step extends string> {
  document: Document;
  steps: readonly Step[];
  /** Words of the panel. */
  words: {
    step(step: Step): { label: string; hint: string };
    title(at: number, of: number): string;
    done: string;
    save: string;
    skip: string;
    finish: string;
    cancel: string;
    move: string;
    saved: string;
  };
  /** What is read with the element for this step; a problem means that it was not taken. */
  onPick(step: Step, element: Element): string | undefined;
  /** What is read so far. */
  reading(): Partial<Record<Step, Pick<PanelLine, 'text' | 'problem'>>>;
  canSave(): boolean;
  /** @returns what went wrong. */
  save(): Promise<string | undefined>;
  /** Given up. */
  onCancel(): void;
  /** Stored; the last word stays for a moment, or until `leave` is called. */
  onSaved(leave: () => void): void;
}

/** How long the last word stays. */
const SAVED_MS = 4_000;

/** Leads through the steps, one element each; every step can be skipped and done again. */
export function runPicker<Step extends string>(needs: PickerNeeds<Step>): void {
  const { steps, words } = needs;
  let at: number | undefined = 0;
  let note: string | undefined;

  const layer = openPickerLayer(needs.document, {
    onPoint() {},
    onPick(element) {
      const step = at === undefined ? undefined : steps[at];
      if (step === undefined) return;
      note = needs.onPick(step, element);
      if (note === undefined) advance();
      else show();
    },
    onPress(name) {
      if (name === 'cancel') cancel();
      else if (name === 'move') panel.changeSide();
      else if (name === 'skip') advance();
      else if (name === 'finish') go(undefined);
      else if (name === 'save') void save();
      else if (name.startsWith('step:')) go(steps.indexOf(name.slice(5) as Step));
    },
    onKey(key) {
      if (key === 'Delete') advance();
      else if (key === 'Backspace') go(Math.max(0, (at ?? steps.length) - 1));
      else if (key === 'End') go(undefined);
      else if (key === 'Enter' && needs.canSave()) void save();
    },
    onCancel: cancel,
  });
  const panel = createPanel(needs.document);
  layer.shadow.append(panel.element);
  show();

  function go(next: number | undefined): void {
    at = next;
    note = undefined;
    layer.setPicking(at !== undefined);
    show();
  }
  function advance(): void {
    const next = (at ?? 0) + 1;
    go(next < steps.length ? next : undefined);
  }
  function show(): void {
    const step = at === undefined ? undefined : steps[at];
    const reading = needs.reading();
    const isDone = step === undefined;
    panel.show({
      title: isDone ? words.done : words.title((at ?? 0) + 1, steps.length),
      hint: note ?? (step === undefined ? '' : words.step(step).hint),
      lines: steps.map((name) => ({
        name,
        label: words.step(name).label,
        isCurrent: name === step,
        ...reading[name],
      })),
      buttons: [
        // Of a single step there is nothing to skip.
        ...(isDone || steps.length === 1
          ? []
          : [
              { name: 'skip', label: words.skip },
              { name: 'finish', label: words.finish },
            ]),
        { name: 'save', label: words.save, isMain: isDone, isDisabled: !needs.canSave() },
        { name: 'move', label: words.move },
        { name: 'cancel', label: words.cancel },
      ],
    });
  }
  async function save(): Promise<void> {
    note = await needs.save().catch((error: unknown) => String((error as Error)?.message ?? error));
    if (note !== undefined) return show();
    layer.setPicking(false);
    panel.show({ title: words.saved, hint: '', lines: [], buttons: [] });
    layer.release();
    setTimeout(layer.remove, SAVED_MS);
    needs.onSaved(layer.remove);
  }
  function cancel(): void {
    layer.remove();
    needs.onCancel();
  }
}

/** A click on what the selector finds, with these keys held; what to write into it; the file to choose. */
export type Step = readonly [selector: string, what?: string | MouseEventInit | File];

/** Takes the step once its element is there and can be used. */
export async function take(step: Step): Promise<void> {
  const [selector, what] = step;
  const found = document.querySelector<HTMLElement>(selector);
  if (!found || found.matches(':disabled')) {
    await new Promise((done) => requestAnimationFrame(done));
    return take(step);
  }
  if (what === undefined) found.click();
  else if (what instanceof File) {
    const carrier = new DataTransfer();
    carrier.items.add(what);
    (found as HTMLInputElement).files = carrier.files;
    found.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (typeof what === 'object')
    found.dispatchEvent(new MouseEvent('click', { bubbles: true, ...what }));
  else {
    (found as HTMLInputElement).value = what;
    found.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((done) => requestAnimationFrame(done));
}

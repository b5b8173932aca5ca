/** How long the browser may take to fetch what it was given. */
const KEPT_MS = 60_000;

/** Lets the browser put the file where it puts downloads. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

const BRACES = /\{\{[^{}]*\}\}/u;
/** A condition may have left out a part of the template. */
const SAID_SHARE = 0.7;

const bare = (text: string) => text.replace(/\s+/gu, '');

/** Whether one of the messages says what the template says, whatever its variables stood for. */
export function isSaid(template: string, messages: readonly string[]): boolean {
  const parts = template.split(BRACES).map(bare);
  const length = parts.join('').length;
  return (
    length > 0 && messages.some((text) => foundLength(parts, bare(text)) >= SAID_SHARE * length)
  );
}

/** How much of the parts stands in `text` in the same order. */
function foundLength(parts: readonly string[], text: string): number {
  let found = 0;
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    found += part.length;
    from = at + part.length;
  }
  return found;
}

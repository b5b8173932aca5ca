import { isKnownWord, looksLikeWord } from './words';

/** Endings and beginnings that tools give to what they make up. */
const GENERATED = [
  /^(css|sc|jsx|svelte|emotion|jss|makeStyles|tss|ng|ember|radix|react-aria|headlessui|mui|el-id|rc-tabs|rc-select|react-select)[-_]?\d/iu,
  /^(css|sc|svelte|jsx|tss|astro)-/u,
  /^:r\w*:$/u,
  /[0-9a-f]{8}-[0-9a-f]{4}/iu,
  /\d{3,}/u,
  /__?\w{4,8}_\d+$/u,
];

/** Marks of a moment, not of a place: the row under the mouse, the unread one, the newest. */
const MOMENTARY =
  /^(active|selected|current|hover(ed)?|focus(ed)?|within|open(ed)?|closed?|checked|disabled|enabled|loading|loaded|unread|read|new|first|last|odd|even|shown?|hide|hidden|visible|collapsed|expanded|highlight(ed)?|editing|dragging|enter|leave|appear|entered|mounted|animated?|empty|filled|dirty|pristine|touched|online|offline)$/u;

/** Short words that may begin with a capital inside a name. */
const SHORT = /^(is|me|my|no|id|on|of|to|in|at|by|im|cs|qa|ui|up)\d?$/iu;

const LOOK =
  /^-?(?:m|p|w|h|[mp][tblrxyse]|top|left|right|bottom|inset|gap|z|min|max|col|row|grid|flex|basis|grow|shrink|order|size|space|text|font|leading|tracking|bg|border|rounded|shadow|ring|opacity|items|justify|self|content|place|overflow|align|float|clear|object|cursor|select|pointer|transition|duration|ease|animate|transform|scale|rotate|whitespace|break|line|list|table|truncate|uppercase|lowercase|underline|italic|absolute|relative|fixed|sticky|static|block|inline|hidden|visible|d|u|fs|fw|lh|ta|pos|bd|bgc|fz|clearfix|pull|container)(?:-(?:[xytblrse]|auto|full|screen|none|px|[2-9]?xs|sm|md|lg|[2-9]?xl|base|\d+|[a-z]+-\d{2,3}|start|end|center|between|around|evenly|stretch|baseline|left|right|top|bottom|middle|wrap|nowrap|words|all|bold|medium|semibold|normal|light|white|black|transparent|primary|secondary|muted|success|danger|warning|hidden|visible|scroll|ellipsis|clip|flex|block|inline|grid|row|column|reverse|cover|contain|pointer|colors|cols|rows|span|fit|min|max|events|space|pre|line|dashed|solid))*$/u;

const SIDE =
  /^(justify|items|self|content|text|align|float|pull|ml|mr|flex)-(end|start|right|left|auto|row-reverse)$/u;

/** True if the whole name was chosen by a person and stands for a place on the page, in every rendering of it. */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[a-z_-]/iu.test(name)) return false;
  if (GENERATED.some((mark) => mark.test(name))) return false;
  const segments = name.split(/[-_.]+/u).filter((segment) => segment !== '');
  const parts = segments.flatMap(humps);
  if (MOMENTARY.test(parts.at(-1) ?? '')) return false;
  return parts.some(isKnown) && segments.every(isUsable);
}

/**
 * The part in front of a hash, with the mark that divides them: `chatName--` of `chatName--x8K2p`. `undefined` where
 * the name has no such form, or where nothing in front is worth keeping.
 */
export function stablePrefix(name: string): string | undefined {
  const vite = /^(_[a-z]\w*?_)\w{4,8}_\d+$/iu.exec(name)?.[1];
  if (vite !== undefined && isStableName(vite.slice(1, -1))) return vite;
  for (const { 0: mark, index } of [...name.matchAll(/--|__|[-_]/gu)].reverse()) {
    const front = name.slice(0, index);
    const behind = name.slice(index + mark.length);
    if (!/^[\w+/-]{4,14}$/u.test(behind) || /^\d+$/u.test(behind)) continue;
    if (!isStableName(behind) && isStableName(front)) return front + mark;
  }
  return undefined;
}

/** True for a class that says how something looks, as utility and atomic styles do. */
export function isUtility(name: string): boolean {
  return /[:[\]/!.%@]/u.test(name) || LOOK.test(name) || /^_?[a-z]{1,2}[\da-z]{0,3}$/u.test(name);
}

/** Utility classes that say on which side something stands: in a thread that tells whose message it is. */
export function isSideUtility(name: string): boolean {
  return SIDE.test(name);
}

function humps(segment: string): string[] {
  return segment
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u)
    .map((hump) => hump.toLowerCase());
}

function isKnown(part: string): boolean {
  return isKnownWord(part.replace(/\d{1,2}$/u, ''));
}

/** An unknown word passes alone; inside of one written with capitals only beside a known one: `bdVaJa` is none. */
function isUsable(segment: string): boolean {
  if (/^\d{1,2}$/u.test(segment)) return true;
  const parts = humps(segment);
  const isFine = (part: string) => isKnown(part) || SHORT.test(part) || looksLikeWord(part);
  return parts.every(isFine) && (parts.length === 1 || parts.some(isKnown));
}

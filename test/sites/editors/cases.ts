import type { Place } from './editor.ts';
import type { Stage } from './stage.ts';

/** One thing that insertion must do in every editor. */
export interface Case {
  name: string;
  /** @returns what is wrong, or nothing. */
  run(stage: Stage, editor: string): Promise<string | undefined>;
}

export const LINES = '亲，在的\n\n马上为您查，请稍等\n单号稍后发您';
const LITERAL = '<b>&amp;{{x}}  两个空格 &lt; "引号" \\n';
/** In the third line. */
const AT = 8;
export const LINE = '这件有现货，今天下单今天发出。';
const LONG = Array.from({ length: 2_000 }, (_, index) =>
  index % 100 === 50 ? '\n' : LINE[index % LINE.length],
).join('');
export const DRAFT = '草稿文字';
const CODE = '/hy';

/** Line breaks at the end are left out; in a field of a single line, the others become spaces. */
function asShown(editor: string, text: string): string {
  const lines = text.replace(/\n+$/, '');
  return editor === 'input' ? lines.replace(/\s*\n\s*/g, ' ') : lines;
}

const quote = (text: string) =>
  text.length > 60
    ? `${JSON.stringify(text.slice(0, 60))}… (${text.length})`
    : JSON.stringify(text);

/** Inserts and compares the editor's own model and what it would send. */
async function inserts(
  stage: Stage,
  editor: string,
  text: string,
  head = '',
  tail = '',
  replaces?: string,
) {
  const answer = await stage.insert(text, replaces === undefined ? {} : { replaces });
  const wanted = head + asShown(editor, text) + tail;
  const model = await stage.settle(wanted);
  if (model !== wanted) return `holds ${quote(model)}`;
  const sent = await stage.sent();
  if (sent !== wanted) return `sends ${quote(sent)}`;
  if (!answer.ok) return `says ${answer.reason}, though all is there`;
  return stage.faults[0];
}

/** A text of line breaks only leaves the draft as it is. */
async function insertsNothing(stage: Stage) {
  const before = await stage.model();
  const answer = await stage.insert('\n\n');
  const model = await stage.model();
  if (model !== before) return `blank lines leave ${quote(model)}`;
  return answer.ok ? undefined : `blank lines: says ${answer.reason}`;
}

async function undoes(stage: Stage, wanted: string) {
  const model = await stage.undo(wanted);
  return model === wanted ? undefined : `undo leaves ${quote(model)}`;
}

/** Types a draft as the agent does. */
export async function typeDraft(stage: Stage) {
  await stage.clickComposer();
  await stage.page.keyboard.type(DRAFT);
  const model = await stage.settle(DRAFT);
  if (model !== DRAFT) throw new Error(`the draft cannot be typed: ${quote(model)}`);
  await stage.pause();
}

export const CASES: readonly Case[] = [
  {
    name: 'one line, caret behind',
    async run(stage, editor) {
      const fault = await inserts(stage, editor, LINE);
      if (fault) return fault;
      await stage.page.keyboard.type('x');
      const model = await stage.settle(`${LINE}x`);
      return model === `${LINE}x` ? undefined : `typing on gives ${quote(model)}`;
    },
  },
  {
    name: 'caret inside',
    async run(stage, editor) {
      const answer = await stage.insert(LINES, { caret: AT });
      if (!answer.ok) return `says ${answer.reason}`;
      await stage.press('x');
      // CodeMirror 5 looks at nobody's caret but its own: there it stays behind the text.
      const at = editor === 'codemirror-5' ? LINES.length : AT;
      const wanted = asShown(editor, `${LINES.slice(0, at)}x${LINES.slice(at)}`);
      const model = await stage.settle(wanted);
      return model === wanted ? undefined : `typing on gives ${quote(model)}`;
    },
  },
  {
    name: 'several lines, undo',
    run: async (stage, editor) =>
      (await inserts(stage, editor, LINES)) ?? (await undoes(stage, '')),
  },
  {
    name: 'inside a draft, undo',
    async run(stage, editor) {
      await typeDraft(stage);
      await stage.press('ArrowLeft', 2);
      return (await inserts(stage, editor, LINES, '草稿', '文字')) ?? (await undoes(stage, DRAFT));
    },
  },
  {
    name: 'in place of a code, undo',
    async run(stage, editor) {
      await typeDraft(stage);
      await stage.press('ArrowLeft', 2);
      await stage.page.keyboard.type(CODE);
      const typed = `草稿${CODE}文字`;
      await stage.settle(typed);
      await stage.pause();
      const fault = await inserts(stage, editor, LINES, '草稿', '文字', CODE);
      // It takes nothing out, whoever asks.
      if (editor === 'before-input')
        return (await stage.model()).includes(CODE) ? undefined : fault;
      if (fault) return fault;
      // What it pastes over a selection, it cannot take back there.
      if (editor === 'medium-editor' && stage.kind === 'firefox') return undefined;
      // What is typed and replaced within half a second is one step to some editors.
      const isBack = async () => [typed, DRAFT].includes(await stage.model());
      const first = await undoes(stage, typed);
      if (!first || (await isBack())) return undefined;
      const second = await undoes(stage, typed);
      return (await isBack()) ? undefined : second;
    },
  },
  {
    name: 'line breaks at either end',
    run: async (stage, editor) =>
      (await inserts(stage, editor, '\n好的，这就发\n\n')) ?? (await insertsNothing(stage)),
  },
  { name: '2,000 characters', run: (stage, editor) => inserts(stage, editor, LONG) },
  { name: 'literal text', run: (stage, editor) => inserts(stage, editor, LITERAL) },
  {
    name: 'input method',
    async run(stage, editor) {
      await stage.clickComposer();
      const isReal = stage.kind === 'chromium';
      const session = isReal ? await stage.page.createCDPSession() : undefined;
      const text = 'nihao';
      const at = { selectionStart: text.length, selectionEnd: text.length };
      await session?.send('Input.imeSetComposition', { text, ...at });
      // Firefox's driver has no input method; the page's events of one stand in.
      if (!isReal) await stage.fire('compositionstart');
      const before = await stage.model();
      const during = await stage.insert(LINE);
      if (during.ok) return 'inserted during a composition';
      if (during.reason !== 'composing') return `says ${during.reason}`;
      const after = await stage.model();
      if (after !== before) return `a composition in ${quote(before)} becomes ${quote(after)}`;
      await session?.send('Input.insertText', { text: '你好' });
      await session?.detach();
      if (!isReal) await stage.fire('compositionend');
      // Lexical answers the events of a composition that never was with a space.
      const wanted = isReal ? '你好' : await stage.model();
      const kept = await stage.settle(wanted);
      if (kept !== wanted) return `the composition ends as ${quote(kept)}`;
      return inserts(stage, editor, LINE, wanted);
    },
  },
];

/** What is asked of a place that cannot be written to: a plain answer, and nothing touched. */
export const REFUSAL: Case = {
  name: 'refused, nothing touched',
  async run(stage) {
    const before = await stage.model();
    const answer = await stage.insert(LINES);
    if (answer.ok) return `says ${answer.strategy}`;
    if (answer.reason !== 'notAccepted') return `says ${answer.reason}`;
    const model = await stage.model();
    return model === before ? stage.faults[0] : `leaves ${quote(model)}`;
  },
};

/** The cases of the test command; the rest is left to the command that prints all of them. */
export const samplesFor = (place: Place) =>
  CASES.filter(
    ({ name }) => name.startsWith('inside') || (name === 'input method' && place === 'page'),
  );

import type { TemplateField } from './field';
import { findFieldKind } from './names';
import type { Place } from './template-problems';

/** What stands between `{{` and `}}`, told apart by its form alone. */
export type Tag =
  | { kind: 'value'; name: string; fallback?: string }
  | { kind: 'field'; field: TemplateField }
  | { kind: 'if'; condition: string }
  | { kind: 'else' }
  | { kind: 'endIf' };

export type Token =
  | { kind: 'text'; text: string }
  | (Place & { kind: 'tag'; written: string; tag: Tag })
  | (Place & { kind: 'stray'; written: string; isOpening: boolean });

/**
 * An escaped pair of braces; a run of opening ones, with the tag its last two begin if they begin one; a run of
 * closing ones. No part can be tried twice over the same text, so that the time is linear in the body.
 */
const BRACES = /\\(\{\{|\}\})|(\{{2,})(?:([^{}]*)\}\})?|\}{2,}/g;

export function tokenize(body: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  /** Escaped openings that wait for the closing braces which belong to them. */
  let escaped = 0;
  const text = (part: string) => {
    if (part) tokens.push({ kind: 'text', text: part });
  };
  const stray = (from: number, written: string, isOpening: boolean) => {
    tokens.push({ kind: 'stray', from, to: from + written.length, written, isOpening });
  };
  for (const match of body.matchAll(BRACES)) {
    const [whole, literal, opening, inside] = match;
    text(body.slice(done, match.index));
    done = match.index + whole.length;
    if (literal) {
      if (literal === '{{') escaped++;
      text(literal);
    } else if (opening === undefined) {
      if (escaped > 0) {
        escaped--;
        text(whole);
      } else stray(match.index, whole, false);
    } else if (inside === undefined) {
      stray(match.index, opening, true);
    } else {
      const extra = opening.slice(2);
      if (extra.length === 1) text(extra);
      else if (extra) stray(match.index, extra, false);
      const from = match.index + extra.length;
      const written = body.slice(from, done);
      tokens.push({ kind: 'tag', from, to: done, written, tag: readTag(inside) });
    }
  }
  text(body.slice(done));
  return tokens;
}

const IF = /^[#＃]\s*(?:若|if(?!\S))(.*)$/is;
const ELSE = /^(?:否则|else)$/i;
const END_IF = /^[/／]\s*(?:若|if)$/i;
const BAR = /[|｜]/;
const COLON = /[:：]/;

function readTag(inside: string): Tag {
  const trimmed = inside.trim();
  const condition = IF.exec(trimmed)?.[1];
  if (condition !== undefined) return { kind: 'if', condition: condition.trim() };
  if (ELSE.test(trimmed)) return { kind: 'else' };
  if (END_IF.test(trimmed)) return { kind: 'endIf' };
  const [head, fallback] = splitAt(inside, BAR);
  const [word, rest] = splitAt(head, COLON);
  const kind = rest === undefined ? undefined : findFieldKind(word.trim());
  if (kind === undefined || rest === undefined) {
    return { kind: 'value', name: head.trim(), ...(fallback !== undefined && { fallback }) };
  }
  const [name = '', ...choices] = kind === 'choice' ? rest.split(/[/／]/) : [rest];
  const options = choices.map((choice) => choice.trim()).filter(Boolean);
  const field = {
    name: name.trim(),
    kind,
    ...(kind === 'choice' && { choices: [...new Set(options)] }),
    ...(fallback !== undefined && { initial: fallback.trim() }),
  };
  return { kind: 'field', field };
}

/** The second half is `undefined` where the mark does not stand in `text`. */
function splitAt(text: string, mark: RegExp): [string, string | undefined] {
  const at = text.search(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

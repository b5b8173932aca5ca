import { foldText } from './fold';
import type { Level } from './hit';

/** A word of the shop's own list. */
export interface OwnWord {
  text: string;
  /** `none`: it is let through, with whatever of the built-in list lies in it. */
  level: Level | 'none';
  suggestion?: string;
  reason?: string;
  /** From 1. */
  line: number;
}

export interface OwnWordProblem {
  /** From 1. */
  line: number;
  code: 'noWord' | 'wordTooLong' | 'unknownLevel' | 'tooManyParts' | 'twice' | 'tooManyLines';
  /** What is wrong, as written; for `twice` the line it stands in already. */
  what: string;
}

export interface OwnWords {
  words: OwnWord[];
  problems: OwnWordProblem[];
}

export const OWN_WORDS_MAX = 5_000;
export const OWN_WORD_LENGTH_MAX = 40;
/** Longest list as a text, UTF-16 units. */
export const OWN_WORDS_TEXT_MAX = 300_000;

/** As a person writes them; the second is what a line without a level means. */
export const LEVEL_WORDS: Readonly<Record<string, OwnWord['level']>> = {
  拦截: 'block',
  提醒: 'warn',
  提示: 'hint',
  放行: 'none',
};

/**
 * Reads the shop's list: `词语 | 级别 | 替换 | 说明`, one to a line, all but the word optional; without a level it is 提醒.
 * Empty lines and those that begin with `#` are skipped. A line with a problem is left out, the others hold.
 */
export function readOwnWords(text: string): OwnWords {
  const words: OwnWord[] = [];
  const problems: OwnWordProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, written] of text.split(/\r?\n/u).entries()) {
    const line = index + 1;
    if (written.trim() === '' || written.trimStart().startsWith('#')) continue;
    if (words.length >= OWN_WORDS_MAX) {
      problems.push({ line, code: 'tooManyLines', what: String(OWN_WORDS_MAX) });
      break;
    }
    const parts = written.split(/[|｜]/u).map((part) => part.trim());
    const [word = '', levelWord = '', suggestion = '', reason = ''] = parts;
    const level = LEVEL_WORDS[levelWord === '' ? '提醒' : levelWord];
    const key = foldText(word);
    const known = lineOf.get(key);
    if (word === '') problems.push({ line, code: 'noWord', what: '' });
    else if (parts.length > 4) problems.push({ line, code: 'tooManyParts', what: word });
    else if (word.length > OWN_WORD_LENGTH_MAX)
      problems.push({ line, code: 'wordTooLong', what: String(OWN_WORD_LENGTH_MAX) });
    else if (!level) problems.push({ line, code: 'unknownLevel', what: levelWord });
    else if (known !== undefined) problems.push({ line, code: 'twice', what: String(known) });
    else {
      lineOf.set(key, line);
      words.push({
        text: word,
        level,
        line,
        ...(suggestion && { suggestion }),
        ...(reason && { reason }),
      });
    }
  }
  return { words, problems };
}

import type { ChosenOrder } from '../chat/choose-order';
import type { Conversation } from '../chat/conversation';
import type { ShopSettings } from '../chat/settings';
import type { EpochMs } from '../chat/units';
import type { Phrase } from '../phrases/phrase';
import { templateFacts } from '../phrases/template/facts';
import type { TemplateField } from '../phrases/template/field';
import {
  type FieldSpan,
  type FilledTemplate,
  fillTemplate,
} from '../phrases/template/fill-template';
import { parseTemplate } from '../phrases/template/parse-template';
import type { Template } from '../phrases/template/template-node';
import { variablesOf } from '../phrases/variables';

/** A phrase filled for one conversation. */
export interface Filled {
  phrase: Phrase;
  text: string;
  /** Where in `text` the agent goes on writing; behind it if absent. */
  caret?: number;
  /** What the text has holes for, in words; not empty means that it must not be inserted. */
  lacks: string[];
  /** What the agent is to be asked first, in order, with what is answered already; `Fill` takes the contents. */
  asked: TemplateField[];
  /** Names of the asked fields that still stand open in `text`; each is in `lacks`, too. */
  open: string[];
  /** Where in `text` the content of each field stands. */
  spans: FieldSpan[];
  /** The conversation the text was made for; `undefined` where nothing tells which is open. */
  conversationKey: string | undefined;
}

/** @param fields - contents of the phrase's fields by name. */
export type Fill = (phrase: Phrase, fields?: Readonly<Record<string, string>>) => Filled;

/** What a phrase is filled from. */
export interface FillSources {
  /** `undefined` where nothing tells which is open. */
  conversation: Conversation | undefined;
  /** `undefined` where it cannot be told whether there is an order. */
  chosen: ChosenOrder | undefined;
  settings: ShopSettings;
  now: EpochMs;
  /** Whether the buyer bought here before; `undefined` if not known. */
  isReturning?: boolean;
}

export function createFill(sources: FillSources): Fill {
  const { conversation, chosen, settings, now } = sources;
  const order = chosen?.kind === 'chosen' ? chosen.order : undefined;
  const values = variablesOf(order, conversation?.buyer, settings, now);
  const facts = templateFacts(chosen, sources.isReturning);
  const clock = { now, zone: settings.zone };
  return (phrase, fields = {}) => {
    const filled = fillTemplate(templateOf(phrase), values, { facts, fields, clock });
    return {
      phrase,
      text: filled.text,
      ...(filled.caret !== undefined && { caret: filled.caret }),
      lacks: lacksOf(phrase, filled),
      asked: filled.asked,
      open: filled.open,
      spans: filled.spans,
      conversationKey: conversation?.key,
    };
  };
}

/** A phrase is never changed in place, so its template stays true as long as the phrase is held. */
const templates = new WeakMap<Phrase, Template>();

function templateOf(phrase: Phrase): Template {
  const known = templates.get(phrase);
  if (known) return known;
  const template = parseTemplate(phrase.body);
  templates.set(phrase, template);
  return template;
}

/** What is not whole in the body is shown as it is written there. */
function lacksOf({ body }: Phrase, filled: FilledTemplate): string[] {
  return [
    ...new Set([
      ...filled.missing,
      ...filled.undecided.map((fact) => `${fact}？`),
      ...filled.open,
      ...filled.problems.map(({ from, to }) => body.slice(from, to)),
    ]),
  ];
}

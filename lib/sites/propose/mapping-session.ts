import { findElement } from '../find-part';
import type { Alternative, SiteProfile } from '../profile';
import { readConversation } from '../read-conversation';
import { blankProfile } from './blank-profile';
import { type MapProblem, mapProfile, ORDER_PICKS, type PickName, type Picks } from './map-profile';

export const PICK_NAMES = [
  'buyer',
  'buyerMessage',
  'ownMessage',
  'messageTime',
  'dayHeading',
  'composer',
  'number',
  'status',
  'amount',
  'placedAt',
  'paidAt',
  'shippedAt',
  'signedAt',
  'itemTitle',
  'address',
] as const satisfies readonly PickName[];

export type PickProblem =
  | MapProblem
  | 'otherFrame'
  | 'noAddress'
  /** What was pointed at lies in a frame of another site. */
  | 'foreignFrame';
export type PickReading = Partial<Record<PickName, { text: string } | { problem: PickProblem }>>;

/** The order in which all is asked for; the rarer fields of an order can be pointed at one by one. */
const SINGLE: readonly PickName[] = [...new Set([...PICK_NAMES, ...ORDER_PICKS])];

/** The steps that bring a part back; an order's field is named alone. */
export function picksFor(part: string): readonly PickName[] {
  if (/^conversation(Key|Id)$/u.test(part)) return ['buyer'];
  if (part === 'messageDay') return ['dayHeading'];
  if (part === 'item') return ['itemTitle'];
  if (/^(messageList|row|from.*|messageText)$/u.test(part)) return ['buyerMessage', 'ownMessage'];
  const named = SINGLE.find((name) => name === part);
  if (named) return [named];
  return /^(orderPanel|orderCard|cardKey|badgeAnchor)$/u.test(part)
    ? ['number', 'status', 'amount', 'placedAt']
    : PICK_NAMES;
}

export interface MappingSession {
  /** @returns why the element is not taken. */
  pick(name: PickName, element: Element): PickProblem | undefined;
  reading(): PickReading;
  /** Without a buyer nothing tells one conversation from another. */
  canSave(): boolean;
  profile(): SiteProfile | undefined;
}

/**
 * What a person has pointed at so far, and what the product reads with it.
 *
 * @param known - the profile of a page with this address, where there is one.
 */
export function createMappingSession(
  seen: Alternative['seen'],
  known: (href: string) => SiteProfile | undefined,
  newId: () => string,
): MappingSession {
  let page: Document | undefined;
  let profile: SiteProfile | undefined;
  let problems: Partial<Record<PickName, MapProblem>> = {};
  const picks: Picks = {};

  return {
    pick(name, element) {
      const { ownerDocument } = element;
      if (isForeignFrame(element)) return 'foreignFrame';
      const { href } = ownerDocument.location;
      if (page && page !== ownerDocument) return 'otherFrame';
      if (!/^https?:/u.test(href)) return 'noAddress';
      page = ownerDocument;
      profile ??= known(href) ?? {
        ...blankProfile(href, newId(), seen),
        frame: ownerDocument.defaultView?.frameElement ? 'any' : 'top',
      };
      picks[name] = element;
      const together = onlyConnected(picks, name);
      const mapped = mapProfile(ownerDocument, together, profile, seen);
      problems = { ...problems, [name]: undefined, ...mapped.problems };
      const problem = mapped.problems[name];
      if (problem === undefined) profile = mapped.profile;
      return problem;
    },
    reading() {
      if (!page || !profile) return {};
      return readingOf(page, profile, problems);
    },
    canSave: () => (profile?.parts.conversationKey.length ?? 0) > 0,
    profile: () => profile,
  };
}

function isForeignFrame(element: Element): boolean {
  if (element.localName !== 'iframe') return false;
  try {
    return (element as HTMLIFrameElement).contentDocument === null;
  } catch {
    return true;
  }
}

/** The pick with those it needs: rows come from two messages, a card from all fields of the order. */
function onlyConnected(picks: Picks, name: PickName): Picks {
  const isOrder = (ORDER_PICKS as readonly string[]).includes(name);
  const isRow = name === 'buyerMessage' || name === 'ownMessage';
  const needed = SINGLE.filter(
    (one) =>
      one === name ||
      (isRow && (one === 'buyerMessage' || one === 'ownMessage')) ||
      (isOrder &&
        ((ORDER_PICKS as readonly string[]).includes(one) ||
          one === 'buyer' ||
          one === 'composer')),
  );
  const found: Picks = {};
  for (const one of needed) {
    const element = picks[one];
    if (element?.isConnected) found[one] = element;
  }
  return found;
}

function readingOf(
  page: Document,
  profile: SiteProfile,
  problems: Partial<Record<PickName, MapProblem>>,
): PickReading {
  const conversation = readConversation(page, profile)?.conversation;
  const of = (side: string) => conversation?.messages.filter((one) => one.side === side) ?? [];
  const said = (side: string) => {
    const all = of(side);
    return all.length > 0 ? `${all.length} × ${all.at(-1)?.text.slice(0, 40)}` : undefined;
  };
  const fields = conversation?.orders.at(0)?.fields ?? {};
  const composer = findElement(page, profile.parts.composer);
  const texts: Partial<Record<PickName, string | undefined>> = {
    buyer: conversation?.buyer,
    buyerMessage: said('buyer'),
    ownMessage: said('agent'),
    messageTime: conversation?.messages.findLast(({ time }) => time)?.time,
    dayHeading: conversation?.messages.findLast(({ day }) => day)?.day,
    itemTitle: conversation?.orders.at(0)?.items.at(0)?.title,
    composer: composer && `✓ ${composer.localName}`,
    ...fields,
  };
  const reading: PickReading = {};
  for (const name of SINGLE) {
    const problem = problems[name];
    const text = texts[name];
    if (problem) reading[name] = { problem };
    else if (text) reading[name] = { text: text.slice(0, 80) };
  }
  return reading;
}

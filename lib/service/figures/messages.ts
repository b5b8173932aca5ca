import { type DayBlock, dayNumber, type ServiceColumns } from './columns';
import type { ServiceShare } from './figures';

export type Counts = Pick<ServiceShare, 'conversations' | 'buyer' | 'agent' | 'open'>;

/** Messages and conversations by place; a place nobody has counted at is empty. */
export class MessageTally {
  private readonly counts: Counts[] = [];

  at(place: number): Counts {
    const known = this.counts[place];
    if (known) return known;
    const fresh = { conversations: 0, buyer: 0, agent: 0, open: 0 };
    this.counts[place] = fresh;
    return fresh;
  }

  add(place: number, buyer: number, agent: number, conversations: number): void {
    const counts = this.at(place);
    counts.conversations += conversations;
    counts.buyer += buyer;
    counts.agent += agent;
  }
}

interface Places {
  isInside: (day: number) => boolean;
  placeOfDay: (day: number) => number;
  placeOfAgent: (name: string) => number;
}

/** Counts the messages of a period. */
export function countMessages(
  blocks: readonly DayBlock[],
  { isInside, placeOfDay, placeOfAgent }: Places,
) {
  const counted = {
    whole: new MessageTally(),
    days: new MessageTally(),
    agents: new MessageTally(),
    hours: new MessageTally(),
    unsure: 0,
    untimed: 0,
  };
  for (const { day: text, columns } of blocks) {
    const day = dayNumber(text);
    if (!isInside(day)) continue;
    const [buyer, agent] = [sum(columns.buyer), sum(columns.agent)];
    counted.whole.add(0, buyer, agent, columns.who.length);
    counted.days.add(placeOfDay(day), buyer, agent, columns.who.length);
    counted.unsure += sum(columns.unsure);
    counted.untimed += sum(columns.untimed);
    countAgents(counted.agents, columns, columns.agents.map(placeOfAgent));
    for (let hour = 0; hour < 24; hour += 1) {
      const asked = columns.buyerByHour[hour] as number;
      counted.hours.add(hour, asked, columns.agentByHour[hour] as number, 0);
    }
  }
  return counted;
}

function countAgents(agents: MessageTally, columns: ServiceColumns, places: readonly number[]) {
  for (let share = 0; share < columns.shareOf.length; share += 1) {
    const asked = columns.buyer[columns.shareOf[share] as number] as number;
    const place = places[(columns.shareAgent[share] as number) - 1] ?? 0;
    agents.add(place, asked, columns.shareCount[share] as number, 1);
  }
}

function sum(column: Uint32Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}

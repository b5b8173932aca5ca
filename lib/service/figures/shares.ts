import type { DurationMs } from '../../chat/units';
import type { ServiceShare } from './figures';
import { LengthTally } from './length-tally';

/** Messages and responses by place: of a day, an agent, an hour. */
export class Shares {
  private readonly counts: Pick<ServiceShare, 'conversations' | 'buyer' | 'agent' | 'open'>[] = [];
  private readonly first = new LengthTally();
  private readonly all = new LengthTally();

  private at(place: number) {
    const known = this.counts[place];
    if (known) return known;
    const fresh = { conversations: 0, buyer: 0, agent: 0, open: 0 };
    this.counts[place] = fresh;
    return fresh;
  }

  addMessages(place: number, buyer: number, agent: number, conversations = 1): void {
    const counts = this.at(place);
    counts.conversations += conversations;
    counts.buyer += buyer;
    counts.agent += agent;
  }

  addResponse(place: number, ms: DurationMs, isFirst: boolean): void {
    this.all.add(place, ms);
    if (isFirst) this.first.add(place, ms);
  }

  addOpen(place: number): void {
    this.at(place).open += 1;
  }

  share(place: number): ServiceShare {
    return { ...this.at(place), first: this.first.lengths(place), all: this.all.lengths(place) };
  }
}

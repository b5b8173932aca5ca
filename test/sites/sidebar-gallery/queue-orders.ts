import type { QueueOrder } from '../../../lib/reminders/queue/queue-entry';
import { NOW, onDay } from '../../components/fakes';

const order = (number: string, over: Partial<QueueOrder>): QueueOrder => ({
  site: 'practice',
  number: `20261122000200${number}`,
  conversationKey: `chat-${number}`,
  buyer: `练习买家${number}`,
  status: 'unpaid',
  amountFen: 89_00,
  placedAt: onDay(0, 13, 0),
  contact: 'silent',
  made: [],
  ...over,
});

/** Orders in every part of the queue, with a long name, a long title and what is not known among them. */
export const QUEUE_ORDERS: readonly QueueOrder[] = [
  order('01', {
    amountFen: 1_688_00,
    itemTitle: '加厚羊羔绒外套 女冬季 宽松 短款 米白',
    isReturning: true,
  }),
  order('02', { itemTitle: '帆布包', contact: 'consulted' }),
  order('03', { buyer: '名字特别特别长的练习买家名字特别特别长', amountFen: undefined }),
  order('04', { placedAt: NOW }),
  order('05', {
    made: [
      {
        at: onDay(0, 9, 30),
        channel: 'chat',
        outcomes: [
          {
            recordedAt: onDay(0, 9, 40),
            by: 'agent',
            result: { kind: 'promised', promisedAt: onDay(0, 20) },
          },
        ],
      },
    ],
  }),
  order('06', { placedAt: onDay(0, 14), conversationKey: '', site: 'typed' }),
  order('07', { made: [{ at: onDay(0, 13, 20), channel: 'chat', outcomes: [] }] }),
  order('08', { placedAt: undefined }),
];

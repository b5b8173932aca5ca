import { signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';
import type { Conversation, Message } from '../../../../lib/chat/conversation';
import type { ShopSettings } from '../../../../lib/chat/settings';
import type { CallBackground } from '../../../../lib/messaging/calls';
import { recordService } from '../../../../lib/models/service/record-service';
import { defaultShopSettings } from '../../../../lib/rules/default-settings';
import type { SeenService } from '../../../../lib/service/service-day';
import { at, thread } from '../../service/make';

const open = (messages: Message[], key = 'c1'): Conversation => ({
  site: 'practice',
  key,
  messages,
  orders: [],
});

function recording(given: Partial<ShopSettings> = {}) {
  const conversation = signal<Conversation | undefined>();
  const settings = signal<ShopSettings | undefined>({
    ...defaultShopSettings(),
    agentName: '练习客服',
    ...given,
  });
  const told: SeenService[] = [];
  const waiting: (() => void)[] = [];
  let isFailing = false;
  const call = (async (_: string, input: SeenService) => {
    if (isFailing) throw new Error('gone');
    told.push(input);
    return null;
  }) as unknown as CallBackground;
  const stop = recordService({
    call,
    settings,
    conversation,
    now: () => at('14:00'),
    whenIdle: (run) => {
      waiting.push(run);
      return () => void waiting.splice(0);
    },
  });
  onTestFinished(stop);
  return {
    conversation,
    settings,
    told,
    setFailing: (is: boolean) => {
      isFailing = is;
    },
    async idle() {
      for (const run of waiting.splice(0)) run();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

const namesOf = (seen: SeenService | undefined) =>
  seen?.days.flatMap(({ agent }) => agent.map((turn) => turn.agent));

test('a thread is told when there is time, once, and again only what changed', async () => {
  const { conversation, told, idle } = recording();
  const yesterday = thread('b 10:00 2026-11-21', 'a 10:01 2026-11-21');
  const today = thread('b 13:00', 'a 13:01');
  conversation.value = open([...yesterday, ...today]);
  expect(told).toEqual([]);
  await idle();
  expect(told.map(({ days }) => days.map(({ day }) => day))).toEqual([
    ['2026-11-21', '2026-11-22'],
  ]);
  conversation.value = open([...yesterday, ...today]);
  await idle();
  expect(told).toHaveLength(1);
  conversation.value = open([...yesterday, ...today, ...thread('b 13:05')]);
  await idle();
  expect(told[1]?.days.map(({ day }) => day)).toEqual(['2026-11-22']);
});

test('no text and no name of the buyer is told', async () => {
  const { conversation, told, idle } = recording();
  conversation.value = {
    ...open([{ side: 'buyer', text: '在吗', at: at('13:00') }]),
    buyer: '练习买家',
  };
  await idle();
  expect(JSON.stringify(told)).not.toMatch(/在吗|练习买家|c1/u);
});

test('a message that came while it was looked on has the agent’s name, one from before has none', async () => {
  const { conversation, told, idle } = recording();
  const before = thread('b 13:50', 'a 13:51', 'b 13:58');
  conversation.value = open(before);
  conversation.value = open([...before, ...thread('a 14:00')]);
  await idle();
  expect(namesOf(told[0])).toEqual([undefined, '练习客服']);
});

test('older messages that the page loads later have no name', async () => {
  const { conversation, told, idle } = recording();
  const last = thread('b 13:58');
  conversation.value = open([]);
  conversation.value = open(last);
  conversation.value = open([...thread('b 13:50', 'a 13:51'), ...last]);
  conversation.value = open([...thread('b 13:50', 'a 13:51'), ...last, ...thread('a 09:00')]);
  await idle();
  expect(namesOf(told[0])).toEqual([undefined, undefined]);
});

test('a text that changes once it is sent keeps its name', async () => {
  const { conversation, told, idle } = recording();
  const before = thread('b 13:58');
  const [sent] = thread('a 14:00');
  conversation.value = open(before);
  conversation.value = open([...before, { ...(sent as Message), text: '发送中' }]);
  conversation.value = open([...before, { ...(sent as Message), text: '好的' }]);
  await idle();
  expect(namesOf(told[0])).toEqual(['练习客服']);
});

test('without a name in the settings nobody has written it', async () => {
  const { conversation, told, idle } = recording({ agentName: ' ' });
  conversation.value = open(thread('b 13:58'));
  conversation.value = open(thread('b 13:58', 'a 14:00'));
  await idle();
  expect(namesOf(told[0])).toEqual([undefined]);
});

test('of conversations that follow one another quickly none is lost', async () => {
  const { conversation, told, idle } = recording();
  conversation.value = open(thread('b 13:58'));
  conversation.value = open(thread('b 13:59'), 'c2');
  await idle();
  expect(new Set(told.map(({ who }) => who)).size).toBe(2);
});

test('nothing is told while it is switched off, not even what was about to be', async () => {
  const { conversation, settings, told, idle } = recording();
  conversation.value = open(thread('b 13:58'));
  settings.value = { ...defaultShopSettings(), recordsService: false };
  await idle();
  conversation.value = open(thread('b 13:58', 'a 13:59'));
  await idle();
  expect(told).toEqual([]);
});

test('what could not be told is told with the next change', async () => {
  const { conversation, told, idle, setFailing } = recording();
  setFailing(true);
  conversation.value = open(thread('b 13:58'));
  await idle();
  setFailing(false);
  conversation.value = open(thread('b 13:58'));
  await idle();
  expect(told).toHaveLength(1);
});

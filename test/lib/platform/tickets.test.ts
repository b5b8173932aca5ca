import { expect, test } from 'vitest';
import { createTickets, TICKET_LIFE_MS, TICKETS_PER_TAB } from '../../../lib/platform/tickets';
import { memoryArea } from './memory-area';

function desk() {
  const area = memoryArea('session');
  const clock = { now: 1_000_000 };
  const open = () => createTickets(area, () => clock.now);
  return { area, clock, open, tickets: open() };
}

test('a ticket is good once, in the tab it was issued to', async () => {
  const { tickets } = desk();
  const ticket = await tickets.issue(7);
  expect(await tickets.redeem(ticket, 7)).toBe(true);
  expect(await tickets.redeem(ticket, 7)).toBe(false);
});

test("another tab's ticket is refused and spent", async () => {
  const { tickets } = desk();
  const ticket = await tickets.issue(7);
  expect(await tickets.redeem(ticket, 8)).toBe(false);
  expect(await tickets.redeem(ticket, 7)).toBe(false);
});

test.each([
  ['just before it ends', TICKET_LIFE_MS - 1, true],
  ['when it ends', TICKET_LIFE_MS, false],
  ['when the clock was set back', -1, false],
])('a ticket shown %s', async (_, later, isValid) => {
  const { tickets, clock } = desk();
  const ticket = await tickets.issue(7);
  clock.now += later;
  expect(await tickets.redeem(ticket, 7)).toBe(isValid);
});

test.each([['a guess'], [''], ['__proto__']])('%j is no ticket', async (guess) => {
  const { tickets } = desk();
  await tickets.issue(7);
  expect(await tickets.redeem(guess, 7)).toBe(false);
});

test('a ticket outlives the worker that issued it', async () => {
  const { tickets, open } = desk();
  const ticket = await tickets.issue(7);
  expect(await open().redeem(ticket, 7)).toBe(true);
});

test('shown twice at the same moment, it is good once', async () => {
  const { tickets } = desk();
  const ticket = await tickets.issue(7);
  const answers = await Promise.all([tickets.redeem(ticket, 7), tickets.redeem(ticket, 7)]);
  expect(answers).toEqual([true, false]);
});

test('tickets issued at the same moment are all kept', async () => {
  const { tickets } = desk();
  const issued = await Promise.all([1, 2, 3, 4, 5].map((tab) => tickets.issue(tab)));
  const answers = await Promise.all(issued.map((ticket, i) => tickets.redeem(ticket, i + 1)));
  expect(answers).toEqual([true, true, true, true, true]);
});

test("a tab's oldest ticket gives way; other tabs' do not", async () => {
  const { tickets } = desk();
  const other = await tickets.issue(8);
  const issued = [];
  for (let i = 0; i <= TICKETS_PER_TAB; i += 1) issued.push(await tickets.issue(7));
  const answers = await Promise.all(issued.map((ticket) => tickets.redeem(ticket, 7)));
  expect(answers).toEqual([false, true, true, true]);
  expect(await tickets.redeem(other, 8)).toBe(true);
});

test('expired tickets do not stay behind', async () => {
  const { tickets, area, clock } = desk();
  await tickets.issue(7);
  clock.now += TICKET_LIFE_MS;
  await tickets.issue(8);
  expect(area.items.get('tickets')).toHaveLength(1);
});

test('one storage failure does not block the tickets after it', async () => {
  const { area, clock } = desk();
  let isBroken = true;
  const get = (key: string) => (isBroken ? Promise.reject(new Error('gone')) : area.get(key));
  const tickets = createTickets({ get, set: area.set }, () => clock.now);
  await expect(tickets.issue(7)).rejects.toThrow('gone');
  isBroken = false;
  expect(await tickets.redeem(await tickets.issue(7), 7)).toBe(true);
});

import { expect, test, vi } from 'vitest';
import { showOptions } from './show-options';

const HEAD = '订单编号,买家会员名,买家应付货款,订单状态,订单创建时间,宝贝标题';
const ROW = '="880000000000002001",练习买家一,89.00,等待买家付款,2026-11-22 09:00:12,帆布包';

const csv = (rows: readonly string[], head = HEAD, name = '订单.csv') =>
  new File([[head, ...rows].join('\r\n')], name);

/** The options page at 订单导入. */
function showOrders() {
  const view = showOptions('orders');
  const { see } = view;
  return {
    ...view,
    async drop(file: File) {
      const picker = (await see('orders-file')).closest('label');
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [file] } });
      picker?.dispatchEvent(event);
    },
    async choose(testId: string, value: string) {
      const select = await see<HTMLSelectElement>(testId);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

test('a dropped file is tried, stored after a click, and leads to the queue', async () => {
  const { drop, shows, click, inputsOf } = showOrders();
  await drop(csv([ROW, ROW.replace('2001', '2002').replace('等待买家付款', '交易关闭')]));
  await shows('orders-summary', '会新增 2 单、更新 0 单；其中 1 单待付款');
  expect(inputsOf('orders.import')).toEqual([]);
  await click('orders-commit');
  await shows('orders-sum', '新增 2 单，更新 0 单，补记催付结果 0 条');
  expect(inputsOf('orders.import')).toMatchObject([
    { orders: [{ site: 'typed', number: '880000000000002001', amountFen: 8900 }, {}] },
  ]);
  await click('orders-open-queue');
  expect(inputsOf('queue.show')).toEqual([null]);
});

test('each column stands with its name, cells and meaning; a correction changes the trial', async () => {
  const { root, drop, shows, choose, inputsOf } = showOrders();
  await drop(csv([ROW], HEAD.replace('买家应付货款', '某种金额')));
  await shows('orders-columns', '没有金额一列');
  const lines = [...root.querySelectorAll('[data-testid="orders-columns"] tbody tr')];
  expect(lines[2]?.querySelector('th')?.textContent).toBe('某种金额');
  expect(lines[2]?.querySelector('td')?.textContent).toBe('89.00');
  const select = lines[2]?.querySelector('select');
  expect([select?.value, select?.getAttribute('aria-label')]).toEqual(['', '“某种金额”列当作']);
  await choose('orders-column-2', 'amount');
  await vi.waitFor(() =>
    expect(inputsOf('orders.compare').at(-1)).toMatchObject({ orders: [{ amountFen: 8900 }] }),
  );
});

test('a required column that is missing is named, and the trial comes once it is said', async () => {
  const { find, drop, shows, choose } = showOrders();
  await drop(csv([ROW], HEAD.replace('订单状态', '情况')));
  await shows('orders-missing', '请在下面指出哪一列是：订单状态');
  expect(find('orders-trial')).toBeNull();
  await choose('orders-column-3', 'status');
  await shows('orders-summary', '会新增 1 单');
  expect(find('orders-missing')).toBeNull();
});

test('of a wide export only the columns that are read stand there, the rest after a click', async () => {
  const { root, drop, see, click } = showOrders();
  const more = Array.from({ length: 40 }, (_, index) => `别的${index}`);
  await drop(csv([`${ROW}${',x'.repeat(40)}`], `${HEAD},${more}`));
  await see('orders-more-columns');
  const lines = () => root.querySelectorAll('[data-testid="orders-columns"] tbody tr').length;
  expect(lines()).toBe(6);
  await click('orders-more-columns');
  await vi.waitFor(() => expect(lines()).toBe(46));
});

test('what cannot be taken is counted by reason', async () => {
  const { find, drop, shows } = showOrders();
  const strange = ['A1001', 'A1002'].map((number) => `${number},b,89,神秘状态,,x`);
  await drop(csv(['8.8E+17,b,89,等待买家付款,,x', ...strange]));
  await shows('orders-refusals', '订单号不完整 1 单 · 状态不认识 2 单');
  await shows('orders-summary', '没有要存的');
  expect(find<HTMLButtonElement>('orders-commit')?.disabled).toBe(true);
});

test('storing shows how far it is and can be stopped', async () => {
  const { background, drop, see, shows, click } = showOrders();
  await drop(csv(Array.from({ length: 1_500 }, (_, index) => ROW.replace('02001', `1${index}`))));
  await see('orders-trial');
  const letGo = background.hold('orders.import');
  await click('orders-commit');
  await shows('orders-importing', '0 / 1500 单');
  await click('orders-stop');
  await shows('orders-importing', '存完这一批就停');
  await letGo();
  await shows('orders-done', '停下了，已经存的留着');
  await shows('orders-sum', '新增 1000 单，更新 0 单，补记催付结果 0 条。 还有 500 单没存。');
  await click('orders-go-on');
  await shows('orders-sum', '新增 1500 单');
});

test('a file that is no table says why and another can be chosen', async () => {
  const { drop, shows } = showOrders();
  await drop(new File(['\0'], '照片.csv'));
  await shows('orders-unreadable', '“照片.csv”读不了：不是文本，也不是表格');
  await drop(csv([ROW]));
  await shows('orders-summary', '会新增 1 单');
});

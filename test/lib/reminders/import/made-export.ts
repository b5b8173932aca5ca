const MINUTE_MS = 60_000;
const HEAD = '订单编号,买家会员名,买家应付货款,订单状态,订单创建时间,订单付款时间,宝贝标题';

/** An instant as a shop in China shows it. */
export const shownInChina = (at: number): string =>
  new Date(at + 8 * 60 * MINUTE_MS).toISOString().slice(0, 19).replace('T', ' ');

/** A plainly made-up export as CSV, one order a minute up to `now`, half of them unpaid. */
export function madeExport(count: number, now: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = `="8811${String(index).padStart(14, '0')}"`;
    const status = index % 2 ? '等待买家付款' : '交易成功';
    const placedAt = shownInChina(now - (index + 1) * MINUTE_MS);
    return `${number},练习买家${index % 9_973},${index % 900}.00,${status},${placedAt},,帆布包`;
  });
  return [HEAD, ...rows].join('\r\n');
}

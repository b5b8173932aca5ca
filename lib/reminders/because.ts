/**
 * Why a plan looks the way it does: codes only, the UI words them. In brackets the params; instants are epoch ms,
 * `minute…` counts from local midnight, `minutes` is a length of time, `…Fen` is money.
 */
export type BecauseCode =
  /** {minutes, from} nothing earlier than this after placing */
  | 'firstDelay'
  /** {from} the buyer wrote before placing: in chat from here on */
  | 'consulted'
  /** it cannot be told whether the buyer wrote before placing: planned like a silent order */
  | 'contactUnknown'
  /** {by} */
  | 'silentMorning'
  /** {by} */
  | 'silentAfternoon'
  /** {by} */
  | 'silentEvening'
  /** {from, by} */
  | 'silentNight'
  /** {minutes} the window was lengthened to this */
  | 'shortestWindow'
  /** {minuteFrom, minuteTo} quiet hours were cut out */
  | 'quietHours'
  /** {until} the buyer is online, so quiet hours do not apply up to here */
  | 'buyerOnline'
  /** {closesAt} the window was cut, or nothing was left of it */
  | 'orderCloses'
  /** {amountFen, largeOrderFen} */
  | 'largeOrder'
  /** {largeOrderFen} the order is treated as an ordinary one */
  | 'amountUnknown'
  /** {from, minutes} a second reminder keeps this distance from the first */
  | 'secondAfter'
  /** {promisedAt, from, minutes} */
  | 'promisedTopUp'
  /** {promisedAt, from} */
  | 'promisedPayment'
  /** the host forbids reminders in chat: only its own button may be used */
  | 'hostForbidsChat'
  /** {count} reminders made */
  | 'onePerOrder'
  /** {count} reminders made */
  | 'twoPerLargeOrder'
  /** {channel, until} */
  | 'sameChannelToday';

export interface Because {
  rule: 'R6';
  code: BecauseCode;
  params?: Record<string, string | number>;
}

export function because(code: BecauseCode, params?: Record<string, string | number>): Because {
  return params ? { rule: 'R6', code, params } : { rule: 'R6', code };
}

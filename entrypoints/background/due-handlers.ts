import type { CallHandlers } from '../../lib/messaging/serve-calls';
import type { Store } from '../../lib/store/open-store';

type DueCalls = Extract<keyof CallHandlers, 'due.list' | 'buyers.contacted' | 'record.show'>;

/** What the background does for the calls about what is due. @param openRecord - shows it on the options page. */
export function dueHandlers(
  store: () => Promise<Store>,
  openRecord: (view: string, id: string) => Promise<void>,
): Pick<CallHandlers, DueCalls> {
  return {
    'due.list': async () => (await store()).listDue(),
    'buyers.contacted': async (who) => (await store()).markContacted(who),
    'record.show': async ({ view, id }) => {
      await openRecord(view, id);
      return null;
    },
  };
}

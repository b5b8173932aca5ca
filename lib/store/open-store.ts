import { attemptsStore } from './attempts';
import { buyersStore } from './buyers';
import { casesStore } from './cases';
import { choicesStore } from './choices';
import { commitmentsStore } from './commitments';
import type { StoreContext } from './context';
import { createDb, type DbOptions } from './db';
import { dueStore } from './due';
import { figuresStore } from './figures';
import { goodsStore } from './goods';
import { orderImport } from './order-import';
import { ordersStore } from './orders';
import { pairingsStore } from './pairings';
import { phraseChanges } from './phrase-changes';
import { phrasesStore } from './phrases';
import { queueStore } from './queue';
import { reviewsStore } from './reviews';
import { serviceStore } from './service';
import { settingsStore } from './settings';
import { siteProfilesStore } from './site-profiles';

export type StoreOptions = Omit<StoreContext, 'db'> &
  Omit<DbOptions, 'name'> & {
    /** Name of the database. */
    name?: string;
  };

/** Opens the one database, creating it if need be. Only the background does so. */
export async function openStore({ name = 'kefu', ...options }: StoreOptions) {
  const db = createDb({ name, ...options });
  await db.open();
  const context = { ...options, db };
  return {
    ...settingsStore(context),
    ...phrasesStore(context),
    ...phraseChanges(context),
    ...choicesStore(context),
    ...ordersStore(context),
    ...orderImport(context),
    ...attemptsStore(context),
    ...casesStore(context),
    ...reviewsStore(context),
    ...commitmentsStore(context),
    ...queueStore(context),
    ...dueStore(context),
    ...figuresStore(context),
    ...serviceStore(context),
    ...buyersStore(context),
    ...siteProfilesStore(context),
    ...goodsStore(context),
    ...pairingsStore(context),
    close: () => db.close(),
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;

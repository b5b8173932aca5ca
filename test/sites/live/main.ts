import { startHooks } from './core/hooks';
import { createStore, type LiveStore } from './core/store';
import { startWitness } from './core/witness';
import { startReader } from './reader';
import { LIVE_SITES } from './sites';

/** Draws a console into `app`. */
type Page = (app: HTMLElement, store: LiveStore) => void;

const PAGES = import.meta.glob<{ render: Page }>('./pages/*.{ts,tsx}');

const ofHost = LIVE_SITES.filter(({ address }) => new URL(address).hostname === location.hostname);
const site = ofHost.find(({ address }) => address === location.href) ?? ofHost[0];
const app = document.getElementById('app');
if (!site || !app) throw new Error(`no page for ${location.href}`);
const load = PAGES[`./pages/${site.id}.tsx`] ?? PAGES[`./pages/${site.id}.ts`];
if (!load) throw new Error(`no page for ${site.id}`);

const store = createStore(site);
startWitness(app);
startHooks(store);
const { render } = await load();
render(app, store);
startReader();

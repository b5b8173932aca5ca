import { type ReadonlySignal, signal } from '@preact/signals';
import type { CallBackground, CheckReply, ProfileProblem, SiteEntry } from '../messaging/calls';
import type { PageLink } from '../messaging/page-link';
import { reasonOf } from './loadable';
import { createQuery, type OnChanged, type Query } from './query';
import { createSelfTest, type SelfTestModel } from './self-test';

export type { ProfileProblem, SiteEntry };

/** What the seller is writing or bringing in. */
export interface SiteDraft {
  text: string;
  /** Asked for after each 看看会改什么; nothing is stored before it was seen. */
  checked?: CheckReply;
  failure?: string;
}

export interface Sites {
  list: Query<SiteEntry[]>;
  draft: ReadonlySignal<SiteDraft | undefined>;
  /** The last one removed, as long as it can be brought back here. */
  removed: ReadonlySignal<SiteEntry['profile'] | undefined>;
  failure: ReadonlySignal<string | undefined>;
  /** The seller said no to the browser's question; nothing was done. */
  isRefused: ReadonlySignal<boolean>;
  open(text: string): void;
  write(text: string): void;
  close(): void;
  check(): Promise<void>;
  save(): Promise<void>;
  setEnabled(site: SiteEntry, isEnabled: boolean): Promise<void>;
  remove(site: SiteEntry): Promise<void>;
  undoRemove(): Promise<void>;
  /** Of the site that is being tested on an open tab. */
  selfTest: ReadonlySignal<{ id: string; model: SelfTestModel } | undefined>;
  test(site: SiteEntry): Promise<void>;
  dispose(): void;
}

/** What the sites page needs of the browser. */
export interface SiteNeeds {
  /** Asks for these addresses, to be reached from a click without a pause; false if the seller said no. */
  requestSites: (urls: readonly string[]) => Promise<boolean>;
  /** A tab in which the site is open and read. */
  openPage: (
    site: string,
    urls: readonly string[],
  ) => Promise<{ link: Pick<PageLink, 'call'>; show(): Promise<void>; close(): void }>;
}

/** The sites the product can read. */
export function createSites(
  call: CallBackground,
  onChanged: OnChanged,
  { requestSites, openPage }: SiteNeeds,
): Sites {
  const list = createQuery({
    key: () => null,
    ask: () => call('siteProfiles.list', null),
    tables: ['siteProfiles'],
    onChanged,
  });
  const draft = signal<SiteDraft | undefined>();
  const removed = signal<SiteEntry['profile'] | undefined>();
  const failure = signal<string | undefined>();
  const isRefused = signal(false);
  const selfTest = signal<{ id: string; model: SelfTestModel } | undefined>();
  let closePage: (() => void) | undefined;
  /** Reached from a click without a pause: only then does the browser ask. */
  const isGranted = async (urls: readonly string[]) => {
    const granted = requestSites(urls);
    isRefused.value = false;
    isRefused.value = !(await granted);
    return !isRefused.value;
  };
  const doing = async (work: Promise<unknown>) => {
    failure.value = undefined;
    await work.catch((error: unknown) => {
      failure.value = reasonOf(error);
    });
  };
  const onDraft = async (ask: (text: string) => Promise<void>) => {
    const now = draft.value;
    if (!now) return;
    await ask(now.text).catch((error: unknown) => {
      draft.value = { text: now.text, failure: reasonOf(error) };
    });
  };
  return {
    list,
    draft,
    removed,
    failure,
    isRefused,
    open: (text) => {
      draft.value = { text };
    },
    write: (text) => {
      draft.value = { text };
    },
    close: () => {
      draft.value = undefined;
    },
    check: () =>
      onDraft(async (text) => {
        const checked = await call('siteProfiles.check', { text });
        if (draft.value?.text === text) draft.value = { text, checked };
      }),
    save: () =>
      onDraft(async (text) => {
        const { checked } = draft.value ?? {};
        if (!checked?.ok || !(await isGranted(checked.trial.profile.urls))) return;
        const reply = await call('siteProfiles.save', { text });
        draft.value = reply.ok ? undefined : { text, checked: reply };
      }),
    async setEnabled({ profile, origin }, isEnabled) {
      if (isEnabled && origin !== 'builtIn' && !(await isGranted(profile.urls))) return;
      await doing(call('siteProfiles.setEnabled', { id: profile.id, isEnabled }));
    },
    async remove({ profile }) {
      await doing(call('siteProfiles.remove', { id: profile.id, isRemoved: true }));
      removed.value = profile;
    },
    async undoRemove() {
      const last = removed.value;
      // The browser was told to forget the site with it.
      if (!last || !(await isGranted(last.urls))) return;
      removed.value = undefined;
      await doing(call('siteProfiles.remove', { id: last.id, isRemoved: false }));
    },
    selfTest,
    async test({ profile: { id, urls } }) {
      closePage?.();
      await doing(
        openPage(id, urls).then(({ link, show, close }) => {
          closePage = close;
          const model = createSelfTest(link, (why) => {
            failure.value = why;
          });
          const repair = (part: string) => {
            model.repair(part);
            void doing(show());
          };
          selfTest.value = {
            id,
            model: {
              ...model,
              repair,
              close() {
                close();
                selfTest.value = undefined;
              },
            },
          };
          model.run();
        }),
      );
    },
    dispose() {
      closePage?.();
      list.dispose();
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { CallBackground, CheckReply, ProfileProblem, SiteEntry } from '../messaging/calls';
import { reasonOf } from './loadable';
import { createQuery, type OnChanged, type Query } from './query';

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
  open(text: string): void;
  write(text: string): void;
  close(): void;
  check(): Promise<void>;
  save(): Promise<void>;
  setEnabled(site: SiteEntry, isEnabled: boolean): Promise<void>;
  remove(site: SiteEntry): Promise<void>;
  undoRemove(): Promise<void>;
  dispose(): void;
}

/**
 * The sites the product can read.
 *
 * @param requestSites - asks the browser for the addresses; to be reached from a click without a pause.
 */
export function createSites(
  call: CallBackground,
  onChanged: OnChanged,
  requestSites: (urls: readonly string[]) => Promise<boolean>,
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
        const reply = await call('siteProfiles.save', { text });
        draft.value = reply.ok ? undefined : { text, checked: reply };
      }),
    async setEnabled({ profile, origin }, isEnabled) {
      const isGranted = !isEnabled || origin === 'builtIn' || (await requestSites(profile.urls));
      if (!isGranted) return;
      await doing(call('siteProfiles.setEnabled', { id: profile.id, isEnabled }));
    },
    async remove({ profile }) {
      await doing(call('siteProfiles.remove', { id: profile.id, isRemoved: true }));
      removed.value = profile;
    },
    async undoRemove() {
      const last = removed.value;
      removed.value = undefined;
      // The browser was told to forget the site with it.
      if (!last || !(await requestSites(last.urls))) return;
      await doing(call('siteProfiles.remove', { id: last.id, isRemoved: false }));
    },
    dispose: () => list.dispose(),
  };
}

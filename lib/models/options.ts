import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ShopSettings } from '../chat/settings';
import type { CallBackground } from '../messaging/calls';
import { settingsProblem } from '../rules/check-settings';
import { ruleChanges } from '../rules/rule-changes';
import { createForgetting, type Forgetting } from './forgetting';
import { reasonOf } from './loadable';
import { createQuery, type OnChanged, type Query } from './query';
import { createRecords, type Records } from './records';

export type SettingsSaving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Nothing was sent: what the form holds makes no sense. */
  | { kind: 'refused'; problem: SettingsProblem }
  | { kind: 'failed'; why: string };

export type SettingsProblem = NonNullable<ReturnType<typeof settingsProblem>>;

/** The settings page: one form, and the records beside it. */
export interface Options {
  settings: Query<ShopSettings>;
  /** What the form holds: what is stored, with the agent's changes over it. */
  form: ReadonlySignal<ShopSettings | undefined>;
  isChanged: ReadonlySignal<boolean>;
  /** A figure of the rule table is among the changes. */
  changesFigures: ReadonlySignal<boolean>;
  /** Why, in the shop's words; kept with the change. */
  figureNote: Signal<string>;
  saving: ReadonlySignal<SettingsSaving>;
  records: Records;
  /** Of what was learnt for suggestions. */
  forgetting: Forgetting;
  /** Of what was seen for the figures of service. */
  serviceForgetting: Forgetting;
  change(update: Partial<ShopSettings>): void;
  save(): Promise<void>;
  dispose(): void;
}

export function createOptions(call: CallBackground, onChanged: OnChanged): Options {
  const settings = createQuery({
    key: () => null,
    ask: () => call('settings.get', null),
    tables: ['settings'],
    onChanged,
  });
  const changes = signal<Partial<ShopSettings>>({});
  const saving = signal<SettingsSaving>({ kind: 'idle' });
  const records = createRecords(call, onChanged);
  const form = computed(
    () => settings.value.value && { ...settings.value.value, ...changes.value },
  );
  const figureNote = signal('');
  const changesFigures = computed(() => {
    const [before, after] = [settings.value.value, form.value];
    return !!before && !!after && ruleChanges(before, after, 0).length > 0;
  });
  return {
    settings,
    form,
    isChanged: computed(() => Object.keys(changes.value).length > 0),
    changesFigures,
    figureNote,
    saving,
    records,
    forgetting: createForgetting(() => call('choices.clear', null)),
    serviceForgetting: createForgetting(() => call('service.clear', null)),
    change(update) {
      changes.value = { ...changes.value, ...update };
      saving.value = { kind: 'idle' };
    },
    async save() {
      const sent = changes.value;
      const problem = form.value && settingsProblem(form.value);
      if (problem) {
        saving.value = { kind: 'refused', problem };
        return;
      }
      saving.value = { kind: 'saving' };
      try {
        const note = changesFigures.value ? figureNote.value.trim() : '';
        const stored = await call('settings.set', { ...sent, ...(note && { figureNote: note }) });
        settings.change(() => stored);
        if (changes.value === sent) {
          changes.value = {};
          figureNote.value = '';
        }
        saving.value = { kind: 'saved' };
      } catch (error) {
        saving.value = { kind: 'failed', why: reasonOf(error) };
      }
    },
    dispose() {
      settings.dispose();
      records.dispose();
    },
  };
}

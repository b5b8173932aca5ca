import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { createCallBackground } from '../lib/messaging/call-background';
import type { SaveReply } from '../lib/messaging/content-calls';
import { runPicker } from '../lib/overlay/picker/run-picker';
import { contentBrowser } from '../lib/platform/content-runtime';
import type { Alternative } from '../lib/sites/profile';
import type { PickName } from '../lib/sites/propose/map-profile';
import {
  createMappingSession,
  PICK_NAMES,
  type PickProblem,
  picksFor,
} from '../lib/sites/propose/mapping-session';

/** Where a frame's page comes from, for the person to open it alone. */
function frameHost(frame: Element): string {
  const address = frame.getAttribute('src') ?? '';
  return URL.canParse(address, location.href) ? new URL(address, location.href).host : '';
}

/**
 * Set while the picker is on the page: a second click on 标注这个页面 opens no second one. Once it has saved, what takes
 * its last word off.
 */
const running = globalThis as { kefuPicks?: true | (() => void) };

/** Lets a person point at the parts of the page; injected on request, into the top document. */
export default defineUnlistedScript(async () => {
  if (running.kefuPicks === true) return;
  running.kefuPicks?.();
  running.kefuPicks = true;
  const { runtime, i18n } = contentBrowser();
  const call = createCallBackground((request) => runtime.sendMessage(request));
  const t = (key: string, ...values: string[]) => i18n.getMessage(key, values);
  const { profiles, part } = await call('mapping.get', null).catch((error) => {
    delete running.kefuPicks;
    throw error;
  });
  const session = createMappingSession(
    new Date().toISOString().slice(0, 10) as Alternative['seen'],
    (href) =>
      profiles.find(({ urls }) => urls.some((url) => new MatchPattern(url).includes(href))) ??
      (part ? profiles.find(({ urls }) => urls.length === 0) : undefined),
    () => `own-${crypto.randomUUID()}`,
  );
  const problemText = (problem: PickProblem) => t(`pickProblem_${problem}`);
  runPicker<PickName>({
    document,
    steps: part ? picksFor(part) : PICK_NAMES,
    words: {
      step: (step) => ({ label: t(`pick_${step}`), hint: t(`pickHint_${step}`) }),
      title: (at, of) => t('pickerTitle', String(at), String(of)),
      done: t('pickerDone'),
      save: t('pickerSave'),
      skip: t('pickerSkip'),
      finish: t('pickerFinish'),
      cancel: t('pickerCancel'),
      move: t('pickerMove'),
      saved: t('pickerSaved'),
    },
    onPick(step, element) {
      const problem = session.pick(step, element);
      if (problem === 'foreignFrame') return t('pickProblem_foreignFrame', frameHost(element));
      // The first message is only understood together with one from the other side.
      return problem && problemText(problem);
    },
    reading: () =>
      Object.fromEntries(
        Object.entries(session.reading()).map(([step, line]) => [
          step,
          'problem' in line ? { problem: problemText(line.problem) } : line,
        ]),
      ),
    canSave: session.canSave,
    async save() {
      const profile = session.profile();
      if (!profile) return t('pickerNothing');
      const reply: SaveReply = await call('mapping.save', { text: JSON.stringify(profile) });
      return reply.ok ? undefined : t('pickerRefused', reply.problems[0]?.path ?? '');
    },
    onCancel() {
      delete running.kefuPicks;
      void call('mapping.end', null);
    },
    onSaved(leave) {
      running.kefuPicks = leave;
    },
  });
});

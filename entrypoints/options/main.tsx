import { mountOptions } from '../../components/mount-options';
import { createCallBackground } from '../../lib/messaging/call-background';
import type { BackgroundCalls } from '../../lib/messaging/calls';
import { createTranslate } from '../../lib/models/text';
import { onAnnouncedChange } from '../../lib/platform/broadcast';
import { browser } from '../../lib/platform/browser';
import { systemClock } from '../../lib/platform/clock';
import { copyText } from '../sidebar/copy-text';

const root = document.getElementById('app');
if (root) {
  mountOptions(root, {
    callBackground: createCallBackground<BackgroundCalls>((request) =>
      browser.runtime.sendMessage(request),
    ),
    onChanged: (listener) => onAnnouncedChange(browser.storage.onChanged, listener),
    clock: systemClock,
    t: createTranslate((name, values) => browser.i18n.getMessage(name, values)),
    copy: copyText,
  });
}

import type { OptionsNeeds } from '../../components/mount-options';
import { loadDrawing, loadServiceDrawing, NOW, t } from './fakes';

/** What the options page needs, over a made-up background: everything is granted, and no page is open. */
export const optionsNeeds = ({
  call,
  onChanged,
}: {
  call: OptionsNeeds['callBackground'];
  onChanged: OptionsNeeds['onChanged'];
}): OptionsNeeds => ({
  callBackground: call,
  onChanged,
  clock: () => NOW,
  t,
  copy: async () => {},
  loadDrawing,
  loadServiceDrawing,
  loadStarters: async () => [],
  requestSites: async () => true,
  openPage: async () => {
    throw new Error('no page');
  },
});

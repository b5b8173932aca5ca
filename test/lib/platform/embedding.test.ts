import { expect, test } from 'vitest';
import { canEmbed } from '../../../lib/platform/embedding';

const named = { web_accessible_resources: [{ matches: ['https://im.example/*'] }] };
const all = { web_accessible_resources: [{ matches: ['https://*/*', 'http://*/*'] }] };

test.each([
  ['a host that is named', named, 'https://im.example/chat?x=1', true],
  ['a port of it', named, 'https://im.example:8443/chat', true],
  ['another host', named, 'https://other.example/', false],
  ['a host below it', named, 'https://a.im.example/', false],
  ['without encryption', named, 'http://im.example/', false],
  ['any host, where all are named', all, 'http://other.example/', true],
  ['a manifest that names nothing', {}, 'https://im.example/', false],
])('the sidebar’s frame in %s', (_, manifest, url, expected) => {
  expect(canEmbed(manifest, url)).toBe(expected);
});

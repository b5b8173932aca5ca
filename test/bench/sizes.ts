import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDir } from '../tools/paths.ts';
import type { Figure } from './figures.ts';

/** Sizes of the shipped build for Chromium. */
export function sizes(): Figure[] {
  const kilobytes = (file: string) =>
    gzipSync(readFileSync(join(buildDir('chromium', 'shipped'), file))).length / 1000;
  return [
    {
      name: 'content script',
      value: kilobytes('chat.js'),
      unit: 'kB gzip',
      bound: 14,
    },
    { name: 'background', value: kilobytes('background.js'), unit: 'kB gzip' },
  ];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SITES = join(import.meta.dirname, '../../sites');

/** A site's saved page put into `document`, with nothing run. */
export function showFixture(document: Document, site: string): void {
  const html = readFileSync(join(SITES, site, 'page.html'), 'utf8');
  document.body.innerHTML = html.replace(/<!doctype html>|<title>.*?<\/title>/giu, '');
}

export function expectedReading(site: string): unknown {
  return JSON.parse(readFileSync(join(SITES, site, 'expected.json'), 'utf8'));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SITES = join(import.meta.dirname, '../../sites');
const ADDRESS = /<meta name="address" content="([^"]+)" \/>/u;

/** A site's saved page put into `document` under its address, its shadow roots attached, with nothing run. */
export function showFixture(document: Document, site: string): void {
  const html = readFileSync(join(SITES, site, 'page.html'), 'utf8');
  setAddress(ADDRESS.exec(html)?.[1]?.replaceAll('&amp;', '&'));
  document.body.innerHTML = html.replace(/<!doctype html>|<title>.*?<\/title>|<meta .*?>/giu, '');
  for (const template of document.querySelectorAll('template[shadowrootmode="open"]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = template.innerHTML;
    template.remove();
  }
}

export function showEmptyPage(document: Document): void {
  setAddress();
  document.body.innerHTML = '<main>请登录</main>';
}

export function setAddress(address = 'http://localhost/'): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(address);
}

export function expectedReading(site: string): unknown {
  return JSON.parse(readFileSync(join(SITES, site, 'expected.json'), 'utf8'));
}

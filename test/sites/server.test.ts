// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveMounts } from './server.ts';

let served: Served;
let outside: string;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'kefu-server-'));
  const root = join(outside, 'root');
  await mkdir(root);
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), '<html><head></head></html>');
  await writeFile(join(outside, 'evil.js'), 'window.evil = 1');
  served = await serveMounts([
    { prefix: '/', root },
    { prefix: '/strict/', root, headers: { 'content-security-policy': "default-src 'none'" } },
    { prefix: '/evil/', root, firstScript: join(outside, 'evil.js') },
  ]);
});
afterAll(async () => {
  await served.close();
  await rm(outside, { recursive: true });
});

/** The raw path, unlike `fetch`, which tidies `..` away. */
function request(path: string): Promise<{ status?: number; body: string; csp?: unknown }> {
  const { port } = new URL(served.url);
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        done({
          status: response.statusCode,
          body,
          csp: response.headers['content-security-policy'],
        }),
      );
    }).on('error', failed);
  });
}

describe('the static server', () => {
  test('serves index.html for a folder', async () => {
    expect(await request('/')).toMatchObject({ status: 200, body: '<html><head></head></html>' });
  });

  test('adds the headers of the longest prefix that fits, and only there', async () => {
    expect((await request('/strict/')).csp).toBe("default-src 'none'");
    expect((await request('/')).csp).toBeUndefined();
  });

  test('puts the first script before everything else in the page', async () => {
    expect((await request('/evil/')).body).toContain('<head><script src="./first-script.js">');
    expect((await request('/evil/first-script.js')).body).toBe('window.evil = 1');
  });

  test.each([
    ['dots', '/../secret.txt', 404],
    ['encoded dots', '/%2e%2e/secret.txt', 404],
    ['encoded slash', '/..%2fsecret.txt', 404],
    ['dots below a mount', '/strict/../../secret.txt', 404],
    ['a null byte', '/index.html%00.txt', 400],
    ['a broken escape', '/%zz', 400],
    ['a file that is not there', '/nothing.html', 404],
  ])('gives nothing away for %s', async (_reason, path, status) => {
    const { status: got, body } = await request(path);
    expect(got).toBe(status);
    expect(body).not.toContain('secret');
  });
});

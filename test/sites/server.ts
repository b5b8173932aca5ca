/** A static file server on loopback, for the practice shop and the browser tests. */

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Name under which a mount's first script is served. */
const FIRST_SCRIPT = 'first-script.js';

/** One folder under one address prefix. */
export interface Mount {
  /** Begins and ends with a slash. */
  prefix: string;
  root: string;
  headers?: Record<string, string>;
  /** A script file that every HTML page of this mount runs before its own scripts. */
  firstScript?: string;
}

export interface Served {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves `root` at `/`. @param port - any free one by default. */
export function serve(options: {
  root: string;
  port?: number;
  headers?: Record<string, string>;
}): Promise<Served> {
  return serveMounts([{ prefix: '/', ...options }], options.port);
}

/** Serves several folders; the longest prefix that fits wins. */
export async function serveMounts(mounts: readonly Mount[], port = 0): Promise<Served> {
  const server = createServer(answerFrom(mounts));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Answers requests from the mounts' folders; the longest prefix that fits wins. */
export function answerFrom(
  mounts: readonly Mount[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const byLength = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  return (request, response) => {
    answer(request, response, byLength).catch((error: unknown) => {
      end(response, 500, String(error));
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = pathOf(request.url);
  if (path === undefined) return end(response, 400);
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  const file = mount && fileOf(mount, path);
  if (!file) return end(response, 404);
  const found = await readFile(file).catch(() => undefined);
  if (!found) return end(response, 404);

  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  const body =
    mount.firstScript && extname(file) === '.html'
      ? withFirstScript(found.toString('utf8'))
      : found;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...mount.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** `undefined` for an address that cannot be read. */
function pathOf(url = '/'): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file behind the path; `undefined` where it would lie outside the mount. */
function fileOf(mount: Mount, path: string): string | undefined {
  const rest = path.slice(mount.prefix.length);
  if (mount.firstScript && rest === FIRST_SCRIPT) return mount.firstScript;
  const root = resolve(mount.root);
  const file = resolve(root, `./${rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest}`);
  return file.startsWith(root + sep) ? file : undefined;
}

function withFirstScript(html: string): string {
  return html.replace('<head>', `<head><script src="./${FIRST_SCRIPT}"></script>`);
}

function end(response: ServerResponse, status: number, text = ''): void {
  if (!response.headersSent) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  }
  response.end(text);
}

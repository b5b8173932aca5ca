/** Serves fixture pages under the real addresses of chat consoles, so that the shipped build runs on them. */

import { createServer as createProxy } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { answerFrom, type Mount } from '../../sites/server.ts';

export interface FakeHosts {
  /** Of the proxy on 127.0.0.1. */
  proxyPort: number;
  /** Hosts the browser asked for and was refused. */
  refused: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * A proxy on loopback behind which every named host is one HTTPS server on loopback; every other host is refused.
 * No traffic leaves the machine.
 *
 * @param mount - addresses outside its prefix get its `index.html`, as consoles answer with their app.
 */
export async function serveFakeHosts(mount: Mount, hosts: readonly string[]): Promise<FakeHosts> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fixture' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const answer = answerFrom([mount]);
  const pages = createHttps({ key, cert }, (request, response) => {
    if (!request.url?.startsWith(mount.prefix)) request.url = `${mount.prefix}index.html`;
    answer(request, response);
  });
  await listen(pages);
  const pagesPort = portOf(pages);

  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const proxy = createProxy((request, response) => {
    refused.add(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', ({ url = '' }, client: Socket, head) => {
    const { hostname, port } = new URL(`https://${url}`);
    if (!hosts.includes(hostname) || port !== '') {
      refused.add(url);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(pagesPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => sockets.delete(one));
    }
  });
  await listen(proxy);

  return {
    proxyPort: portOf(proxy),
    refused,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      pages.closeAllConnections();
      await Promise.all([proxy, pages].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

function listen(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
}

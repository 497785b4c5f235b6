import http, { type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** 200 if not given. */
  readonly status?: number;
  /** The answer is held back for so long. */
  readonly delayMs?: number;
}

/** A web site on this machine, and a log of all that was asked of it. */
export interface Site {
  readonly origin: string;
  /** Paths in the order they were asked for. */
  readonly requests: readonly string[];
  /** The headers of each, in the same order. */
  readonly headers: readonly IncomingHttpHeaders[];
  /** Serves a page under a path; gives its address. */
  readonly add: (path: string, page: ServedPage) => string;
  readonly close: () => Promise<void>;
}

/** Starts a site on a free port of localhost. What was not added is answered with 404. */
export async function servePages(): Promise<Site> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    headers.push(request.headers);
    const page = pages.get(path.split('?')[0] ?? path);
    setTimeout(() => {
      response.writeHead(page?.status ?? (page ? 200 : 404), {
        'content-type': 'text/html; charset=utf-8',
        ...page?.headers,
      });
      response.end(page?.body ?? 'Not found');
    }, page?.delayMs ?? 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    headers,
    add: (path, page) => {
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

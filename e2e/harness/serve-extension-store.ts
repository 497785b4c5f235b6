import { readFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const storeHost = 'chromewebstore.google.com';
/** Made for this server alone: openssl req -x509 -newkey ec -nodes -subj /CN=localhost -days 36500. It guards nothing. */
const read = (file: string) => readFileSync(path.join(import.meta.dirname, 'certificate', file));

/** Stands in for Chrome's extension store, whose real address it gets in a Chromium launched with `args`. */
export async function serveExtensionStore() {
  const server = https.createServer(
    { key: read('private-key.pem'), cert: read('certificate.pem') },
    (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Store</title><h1>An extension</h1><p>It does this and that.</p>');
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${storeHost}/detail/an-extension/abcdefghijklmnopabcdefghijklmnop`,
    args: [`--host-resolver-rules=MAP ${storeHost} 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const storeHost = 'chromewebstore.google.com';

/** A key and a certificate of its own for each run, made by OpenSSL; neither outlives it. */
function makeCertificate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-certificate-'));
  const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => path.join(folder, name)) as [string, string];
  try {
    const wanted = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=localhost'];
    execFileSync('openssl', ['req', '-x509', ...wanted, '-days', '2', '-keyout', key, '-out', cert], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Stands in for Chrome's extension store, whose real address it gets in a Chromium launched with `args`. */
export async function serveExtensionStore() {
  const server = https.createServer(makeCertificate(), (_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Store</title><h1>An extension</h1><p>It does this and that.</p>');
  });
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

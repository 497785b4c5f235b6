import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { servePages } from '@/testing/browser/serve-pages';

/** Without a charset, so that a file's own <meta charset> holds. */
const mimeTypes: Readonly<Record<string, string>> = { '.pdf': 'application/pdf', '.txt': 'text/plain' };

export interface AddressedPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The address of a page given as an address or as a file, which is then served on localhost; null if there is no such file. */
export async function addressPage(page: string): Promise<AddressedPage | null> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(page) && !existsSync(page)) return { url: page, close: async () => undefined };
  if (!existsSync(page)) return null;
  const site = await servePages();
  const headers = { 'content-type': mimeTypes[path.extname(page).toLowerCase()] ?? 'text/html' };
  const url = site.add(`/${encodeURIComponent(path.basename(page))}`, { body: readFileSync(page), headers });
  return { url, close: site.close };
}

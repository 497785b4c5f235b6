import puppeteer from 'puppeteer-core';
import { bundleExtractors } from './bundle-extractors.mjs';

/** Nothing is fetched: images, frames, scripts and style sheets of other places are refused before they are asked for. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const pageTimeoutMs = 30_000;

/**
 * Runs the extractors on each record's page in Chromium, page scripts off and network off.
 * @param {AsyncIterable<object> | Iterable<object>} records lines of a corpus
 * @param {{ hasPeers: boolean, repeats: number }} options
 * @yields {{ id: string, run: object }} what each extractor made of the page
 */
export async function* runInChromium(records, { hasPeers, repeats }) {
  const code = await bundleExtractors('iife');
  const browser = await launchBrowser();
  try {
    for (const record of records) {
      const page = await browser.newPage();
      try {
        yield { id: record.id, run: await runPage(page, record, code, { hasPeers, repeats }) };
      } catch (error) {
        yield { id: record.id, run: { nutgraf: { ok: false, error: `browser: ${error.message}` } } };
      } finally {
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

/** Chromium as the benches use it. */
export const launchBrowser = () =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });

async function runPage(page, record, code, options) {
  const url = /^https?:/.test(record.url ?? '') ? record.url : 'https://page.example/';
  await servePage(page, url, record.html);
  return page.evaluate(`${code}; bench.runInPage(document, ${JSON.stringify({ ...options, url, hasLayout: true })})`);
}

/** Opens markup at an address in a tab, its scripts off and nothing else fetched. */
export async function servePage(page, url, html) {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    if (isServed || !request.isNavigationRequest()) return request.abort('aborted');
    isServed = true;
    const headers = { 'content-security-policy': contentSecurityPolicy };
    return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: pageTimeoutMs });
}

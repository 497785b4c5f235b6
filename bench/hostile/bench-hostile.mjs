// node bench/hostile/bench-hostile.mjs [--size 3000000] [--kinds PART,PART] [--check]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForPage } from '../extract/bundle-extractors.mjs';
import { launchBrowser, servePage } from '../extract/run-in-chromium.mjs';
import { hostileKinds } from './hostile-kinds.mjs';

/** The tab is never blocked longer than this, whatever the page (ms of the processor). */
const maxMs = 2000;
/** Twice the page may take so many times the time: 2 and what the measuring is off by. */
const maxGrowth = 3;
/** Below this what runs for the first time counts for more than the page (ms). */
const minMeasuredMs = 300;
/** A page that takes longer on the clock is ended and counts as this (ms). */
const patienceMs = 30_000;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '3000000' },
    kinds: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const size = Number(values.size);
const parts = values.kinds.split(',').filter(Boolean);
const asked = Object.entries(hostileKinds).filter(
  ([name]) => !parts.length || parts.some((part) => name.includes(part)),
);
const code = await bundleForPage(resolve(import.meta.dirname, 'run-in-page.ts'), 'iife');
const missed = [];
console.log(`${asked.length} kinds, at ${size / 2} and ${size} characters; ms to read + digest + write`);
let browser = await launchBrowser();
for (const [name, make] of asked) {
  const half = await run(make(size / 2));
  const whole = await run(make(size));
  const growth = total(half) >= minMeasuredMs ? total(whole) / total(half) : null;
  const errors = [half.error, whole.error].filter(Boolean);
  const faults = [
    ...(Math.max(...whole.times) > maxMs ? [`over ${maxMs} ms`] : []),
    ...(growth !== null && growth > maxGrowth ? [`grows ${growth.toFixed(1)} times`] : []),
    ...errors,
  ];
  console.log(
    `${faults.length ? 'MISSED' : '      '} ${name.padEnd(44)} ${shown(half)} -> ${shown(whole)}  ${growth === null ? '' : `x ${growth.toFixed(1)}`} ${faults.join('; ')}`,
  );
  if (faults.length) missed.push(name);
}
await browser.close();
console.log(`${asked.length - missed.length} of ${asked.length} kinds hold`);
if (values.check) process.exitCode = missed.length ? 1 : 0;

/**
 * Reads, digests and writes a page in a tab of its own: the processor's time for each step (ms), so that what else the
 * machine does has no part in it. A tab that does not answer is ended with its browser.
 */
async function run(html) {
  const page = await browser.newPage();
  const url = 'https://news.example/local/bridge';
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(done, patienceMs, null);
  });
  try {
    await servePage(page, url, html);
    const outcome = await Promise.race([measure(page, url), late]);
    if (outcome) {
      await page.close();
      return outcome;
    }
  } catch (error) {
    await page.close().catch(() => {});
    return { times: [0, 0, 0], error: String(error.message).slice(0, 120) };
  } finally {
    clearTimeout(timer);
  }
  browser.process()?.kill('SIGKILL');
  browser = await launchBrowser();
  return { times: [patienceMs, 0, 0], error: `no answer in ${patienceMs} ms` };
}

async function measure(page, url) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  await page.evaluate(`${code}; globalThis.bench = bench; null`);
  const times = [];
  let error = null;
  for (const step of [`bench.read(document, ${JSON.stringify(url)})`, 'bench.digest()', 'bench.write()']) {
    const before = await spent();
    try {
      error ??= await page.evaluate(step);
    } catch (thrown) {
      error = String(thrown.message).slice(0, 120);
    }
    times.push((await spent()) - before);
  }
  return { times, error };
}

function total({ times }) {
  return times.reduce((sum, ms) => sum + ms, 0);
}

function shown({ times }) {
  return times.map((ms) => String(Math.round(ms)).padStart(5)).join(' +');
}

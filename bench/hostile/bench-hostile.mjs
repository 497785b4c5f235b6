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
/** What the browser takes longer to load, it does not load (ms on the clock). */
const loadPatienceMs = 30_000;
/** What we take longer to read is ended and counts as this (ms on the clock, loading included). */
const patienceMs = 90_000;
/** The browser has loaded a page when it did no more than so much in so long a time (ms of the processor, ms). */
const restMs = 5;
const restAfterMs = 150;
/** What the browser itself does not load is tried from this share of the size asked for, each time at twice as much. */
const minShare = 1 / 1024;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '3000000' },
    kinds: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const size = Number(values.size);
const parts = values.kinds.split(',').filter(Boolean);
const kinds = Object.entries(hostileKinds).filter(
  ([name]) => !parts.length || parts.some((part) => name.includes(part)),
);
const code = await bundleForPage(resolve(import.meta.dirname, 'run-in-page.ts'), 'iife');
const missed = [];
const unloaded = [];
console.log(`${kinds.length} kinds, at ${size / 2} and ${size} characters; ms to read + digest + write (to load)`);
let browser = await launchBrowser();
for (const [name, make] of kinds) {
  const asked = await run(make(size));
  const loaded = asked.isLoaded ? { at: size, whole: asked } : await largestLoaded(make);
  if (!loaded) {
    const least = size * minShare;
    console.log(`       ${name.padEnd(44)} not measured: the browser itself does not load ${least} characters of it`);
    unloaded.push(name);
    continue;
  }
  const { at, whole } = loaded;
  const half = await run(make(at / 2));
  const growth = total(half) >= minMeasuredMs ? total(whole) / total(half) : null;
  const errors = [half.error, whole.error].filter(Boolean);
  const faults = [
    ...(Math.max(...whole.times) > maxMs ? [`over ${maxMs} ms`] : []),
    ...(growth !== null && growth > maxGrowth ? [`grows ${growth.toFixed(1)} times`] : []),
    ...errors,
  ];
  console.log(
    [
      faults.length ? 'MISSED' : '      ',
      name.padEnd(44),
      `${shown(half)} -> ${shown(whole)}`,
      growth === null ? '' : `x ${growth.toFixed(1)}`,
      at < size ? `at ${at}: more of it the browser itself does not load` : '',
      faults.join('; '),
    ].join(' '),
  );
  if (faults.length) missed.push(name);
}
await browser.close();
const measured = kinds.length - unloaded.length;
console.log(`${measured - missed.length} of ${measured} kinds hold; ${unloaded.length} that the browser does not load`);
if (values.check) process.exitCode = missed.length ? 1 : 0;

/** The largest page of its kind that the browser loads, up to half of what was asked for; null where it loads none. */
async function largestLoaded(make) {
  let found = null;
  for (let at = size * minShare; at < size; at *= 2) {
    const whole = await run(make(at));
    if (!whole.isLoaded) break;
    found = { at, whole };
    if (whole.error) break;
  }
  return found;
}

/**
 * Loads, reads, digests and writes a page in a tab of its own: the processor's time for each step (ms), so that what else
 * the machine does has no part in it. What the browser does to lay out and paint the page is its own time, not ours. A
 * tab that does not answer is ended with its browser.
 */
async function run(html) {
  const page = await browser.newPage();
  const url = 'https://news.example/local/bridge';
  const state = { isLoaded: false, load: loadPatienceMs };
  const timers = [];
  const late = new Promise((done) => {
    timers.push(setTimeout(done, patienceMs, `no answer in ${patienceMs} ms`));
    timers.push(setTimeout(() => state.isLoaded || done('not loaded'), loadPatienceMs));
  });
  const outcome = await Promise.race([
    measure(page, url, html, state).catch((error) => String(error.message).slice(0, 120)),
    late,
  ]);
  for (const timer of timers) clearTimeout(timer);
  if (typeof outcome !== 'string') {
    await page.close();
    return outcome;
  }
  browser.process()?.kill('SIGKILL');
  browser = await launchBrowser();
  return { ...state, times: [patienceMs, 0, 0], error: outcome };
}

async function measure(page, url, html, state) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  await servePage(page, url, html);
  state.load = await spentUntilRest(page, spent);
  await page.evaluate(`${code}; globalThis.bench = bench; null`);
  state.isLoaded = true;
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
  return { ...state, times, error };
}

/** What the browser took in all to load the page, once it has laid it out, painted it and rests. */
async function spentUntilRest(page, spent) {
  await page.evaluate('document.documentElement.getBoundingClientRect().height');
  let before = await spent();
  for (;;) {
    await new Promise((done) => setTimeout(done, restAfterMs));
    const now = await spent();
    if (now - before <= restMs) return now;
    before = now;
  }
}

function total({ times }) {
  return times.reduce((sum, ms) => sum + ms, 0);
}

function shown({ times, load }) {
  return `${times.map((ms) => String(Math.round(ms)).padStart(5)).join(' +')} (${Math.round(load)})`;
}

import { expect, test } from 'vitest';
import { fuzzStores } from '../testing/fuzz-stores';

/** `npm run bench:stores` does 2,000. */
const stores = Number(process.env.FUZZED_STORES ?? 40);
/** The number of the first: the same number is the same damage. */
const first = Number(process.env.FIRST_FUZZED ?? 1);
/** Of one store; many times what it takes on a slow machine that has much else to do. Only what hangs for good takes as long. */
const patienceMs = 30_000;
/** Until the first is there. */
const startMs = 120_000;

test('stores damaged at random open, what is shown otherwise is seen, and a repair leaves nothing', {
  timeout: startMs + stores * patienceMs,
}, async () => {
  const { seen, missed } = await fuzzStores(first, first + stores);
  console.log(
    `${stores} stores from ${first} on damaged at random: ${seen} in which it was seen, ${missed.length} missed`,
  );
  expect(missed).toEqual([]);
  expect(seen).toBeGreaterThan(stores / 2);
});

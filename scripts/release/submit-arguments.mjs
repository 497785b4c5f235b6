// @ts-check

/**
 * What a store is known by. Each has its own variables, from the environment or the file .env.submit; the first of them names the
 * extension there.
 */
const stores = [
  {
    name: 'Chrome Web Store',
    needs: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    zips: /** @type {const} */ ([['--chrome-zip', 'chrome']]),
    also: ['--chrome-api-version', 'v2'],
  },
  {
    name: 'Firefox Add-ons',
    needs: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    zips: /** @type {const} */ ([
      ['--firefox-zip', 'firefox'],
      ['--firefox-sources-zip', 'sources'],
    ]),
    also: ['--firefox-compatibility', 'firefox,android'],
  },
  {
    name: 'Edge Add-ons',
    needs: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    zips: /** @type {const} */ ([['--edge-zip', 'chrome']]),
    also: [],
  },
];

/**
 * The arguments of `wxt submit` for the stores whose keys are there, and a line on each of the others; a store of which some keys
 * are missing is an error, not left out.
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @param {Readonly<Record<'chrome' | 'firefox' | 'sources', string>>} zips paths
 * @param {{ isDry: boolean }} options
 * @returns {{ args: string[], leftOut: string[], missing: string[] }} `args` is empty where no store can be reached
 */
export function submitArguments(variables, zips, { isDry }) {
  const reached = stores.filter(({ needs }) => needs.some((name) => variables[name]));
  const leftOut = stores
    .filter((store) => !reached.includes(store))
    .map(({ name, needs }) => `${name}: no ${needs.join(', ')}`);
  const missing = reached.flatMap(({ name, needs }) =>
    needs.filter((need) => !variables[need]).map((need) => `${name}: ${need} is missing`),
  );
  const args = reached.flatMap((store) => [...store.zips.flatMap(([flag, zip]) => [flag, zips[zip]]), ...store.also]);
  return { args: args.length > 0 && isDry ? ['--dry-run', ...args] : args, leftOut, missing };
}

// @ts-check

/**
 * @typedef {{ page: string | null, isHeadless: boolean, isJson: boolean }} StartArguments
 *   `page` is an address, a path, or null for a page of our own
 */

/**
 * What `npm start` was asked for. A bare `--` is passed over: npm takes the first, and people write one before each flag.
 * `--json` is for programs and so is headless too.
 * @param {readonly string[]} args
 * @returns {{ ok: true, value: StartArguments } | { ok: false, error: { kind: 'usage', message: string } }}
 */
export function parseStartArguments(args) {
  const flags = args.filter((arg) => arg.startsWith('--') && arg !== '--');
  const pages = args.filter((arg) => !arg.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--headless' && flag !== '--json');
  if (unknown || pages.length > 1) {
    const fault = unknown ? `${unknown} is not known` : 'one page at a time';
    return {
      ok: false,
      error: { kind: 'usage', message: `${fault}. npm start [-- URL-or-file] [-- --headless] [--json]` },
    };
  }
  const isJson = flags.includes('--json');
  return { ok: true, value: { page: pages[0] ?? null, isHeadless: isJson || flags.includes('--headless'), isJson } };
}

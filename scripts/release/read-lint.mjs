// @ts-check

/** The one warning that stays; docs/release.md tells why. */
const explained = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/**
 * What addons-linter found, in lines to print; fit for the store only without errors and without a warning that is not explained.
 * @param {string} output what it printed with `--output json`, and npx before it
 * @returns {{ line: string, isFit: boolean }}
 */
export function readLint(output) {
  const start = output.indexOf('{"count"');
  if (start < 0) return { line: `addons-linter gave no answer:\n${output}`, isFit: false };
  const end = output.lastIndexOf('}') + 1;
  /** @typedef {{ code: string, message: string, file?: string, line?: number }} Found */
  /** @type {{ errors: Found[], warnings: Found[], notices: Found[] }} */
  const { errors, warnings, notices } = JSON.parse(output.slice(start, end));
  const others = warnings.filter(({ code }) => !explained.has(code));
  const counts = `${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings (${others.length} not explained)`;
  const found = [...errors, ...others].map(({ code, message, file, line }) => `${code} ${file}:${line} ${message}`);
  return { line: [`addons-linter: ${counts}`, ...found].join('\n'), isFit: found.length === 0 };
}

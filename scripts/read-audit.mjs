// @ts-check

/** @typedef {{ kind: 'clean' } | { kind: 'found', packages: readonly string[] } | { kind: 'no-answer', why: string }} AuditAnswer */

/**
 * What `npm audit --json` says (https://docs.npmjs.com/cli/v10/commands/npm-audit): which packages have a known hole, or that
 * the registry gave no answer.
 * @param {string} output
 * @returns {AuditAnswer}
 */
export function readAudit(output) {
  const start = output.indexOf('{');
  /** @type {{ vulnerabilities?: Record<string, { severity?: string }>, message?: string, error?: { summary?: string } }} */
  let report;
  try {
    report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  } catch {
    return { kind: 'no-answer', why: output.trim().split('\n')[0] ?? '' };
  }
  if (!report.vulnerabilities)
    return { kind: 'no-answer', why: report.message ?? report.error?.summary ?? 'no list of vulnerabilities' };
  const packages = Object.entries(report.vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
  return packages.length > 0 ? { kind: 'found', packages } : { kind: 'clean' };
}
